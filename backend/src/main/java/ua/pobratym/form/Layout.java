package ua.pobratym.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.pobratym.i18n.Language;

/** The languages of a document: one, or both side by side. */
enum Layout {
    UK("uk", List.of(Language.UK)),
    EN("en", List.of(Language.EN)),
    BILINGUAL("bilingual", List.of(Language.UK, Language.EN));

    private final String word;
    private final List<Language> languages;

    Layout(String word, List<Language> languages) {
        this.word = word;
        this.languages = languages;
    }

    String word() {
        return word;
    }

    List<Language> languages() {
        return languages;
    }

    static Optional<Layout> of(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Layout::word).toList();
    }
}
