package ua.pobratym.form.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;

/**
 * A form on its way to a file.
 *
 * @param languages one; or two, side by side
 */
public record FormDocument(FormTemplate template, List<Language> languages, Filling filling) {

    /** For the reader of the file's properties. */
    String title() {
        return languages.stream().map(language -> language.of(template.title())).collect(Collectors.joining(" / "));
    }

    boolean isBilingual() {
        return languages.size() > 1;
    }

    /** How a field is called, once in each of the languages. */
    List<String> labels(Field field) {
        return inLanguages(field.label());
    }

    /** How a gap is called at the head of its row, once in each of the languages. */
    List<String> labels(String gap) {
        return inLanguages(template.labelOf(gap)).stream()
                .map(FormDocument::capitalised)
                .toList();
    }

    /** The heads of the columns, each once in each of the languages. */
    List<List<String>> heads(Block.RowTable rows) {
        var heads = new ArrayList<List<String>>();
        field(rows.field()).columns().forEach(column -> heads.add(labels(column)));
        if (rows.signed()) {
            heads.add(words(DocumentWords::signatureColumn));
            heads.add(words(DocumentWords::date));
        }
        return heads;
    }

    private static String capitalised(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    List<String> inLanguages(Name name) {
        return words(language -> language.of(name));
    }

    List<String> words(Function<Language, String> word) {
        return languages.stream().map(word).distinct().toList();
    }

    /** Whether one line says it for all languages: a number, a date in figures, or the only language there is. */
    boolean isTheSameInAllLanguages(String gap) {
        return languages.size() == 1
                || filling.texts().containsKey(gap)
                        && words(language -> filling.text(gap, language).orElse(""))
                                        .size()
                                == 1;
    }

    int blocks() {
        return template.in(languages.getFirst()).size();
    }

    Block block(int at, Language language) {
        return template.in(language).get(at);
    }

    Field field(String id) {
        return template.field(id).orElseThrow(() -> new IllegalArgumentException(id));
    }
}
