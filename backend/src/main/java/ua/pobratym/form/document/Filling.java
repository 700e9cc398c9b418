package ua.pobratym.form.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;

/**
 * What a document is filled with, as it is written in each language; what is missing stays a gap.
 *
 * @param texts by field or by name of a {@link RegisterGap}
 * @param rows by field: each row's texts by column
 */
public record Filling(Map<String, Name> texts, Map<String, List<Map<String, Name>>> rows) {

    public static final Filling NOTHING = new Filling(Map.of(), Map.of());

    Optional<String> text(String gap, Language language) {
        return Optional.ofNullable(texts.get(gap)).map(language::of).filter(text -> !text.isEmpty());
    }

    List<Map<String, Name>> rows(String field) {
        return rows.getOrDefault(field, List.of());
    }
}
