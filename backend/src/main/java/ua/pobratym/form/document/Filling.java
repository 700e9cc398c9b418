package ua.pobratym.form.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    /** Every text with the place that it came for: a field, a row's column, or a name of the register. */
    public void forEach(BiConsumer<String, Name> action) {
        texts.forEach(action);
        rows.forEach((field, lines) -> {
            for (int at = 0; at < lines.size(); at++) {
                var place = "%s[%d].".formatted(field, at);
                lines.get(at).forEach((column, text) -> action.accept(place + column, text));
            }
        });
    }

    List<Map<String, Name>> rows(String field) {
        return rows.getOrDefault(field, List.of());
    }
}
