package ua.pobratym.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.i18n.Name;

/** A theme and how many partnerships are about it. */
@Schema(description = "A theme and how many partnerships are about it")
public record ThemeSummary(@Schema(examples = "culture") String slug, Name name, long partnerships) {

    static ThemeSummary from(Theme theme) {
        return new ThemeSummary(theme.slug, new Name(theme.nameUk, theme.nameEn), theme.partnerships);
    }
}
