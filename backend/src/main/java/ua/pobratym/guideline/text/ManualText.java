package ua.pobratym.guideline.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.pobratym.i18n.Language;

/**
 * A chapter or an appendix in one language.
 *
 * @param laws ids of the laws that it cites, in their order
 * @param terms ids of the terms that it explains
 */
public record ManualText(
        Language language,
        String kind,
        int number,
        String slug,
        String title,
        String summary,
        LocalDate updatedOn,
        int version,
        List<String> forms,
        List<ManualSection> sections,
        Set<String> laws,
        Set<String> terms) {

    /** How many words it has, headings and tables among them. */
    public int words() {
        return TextFile.words(this);
    }
}
