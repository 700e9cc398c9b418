package ua.pobratym.guideline;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;
import ua.pobratym.problem.InvalidParameter;

/** In which language a text is asked for. */
public class LanguageParameter {

    @QueryParam("language")
    @Parameter(
            description = "Language of the text",
            example = "uk",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"uk", "en"},
                            defaultValue = "uk"))
    @Nullable
    String language;

    Language chosen() {
        var asked = language;
        return asked == null
                ? Language.UK
                : Language.ofTag(asked).orElseThrow(() -> InvalidParameter.query("language", asked, Language.tags()));
    }
}
