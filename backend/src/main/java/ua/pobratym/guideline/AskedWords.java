package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;
import ua.pobratym.search.TextWords;

/** What a question asks for: its words, without those that only make it a question where there are others. */
@ApplicationScoped
class AskedWords {

    private static final int MOST_WORDS = 12;

    private final Map<Language, Thesaurus> thesauri = new ConcurrentHashMap<>();

    List<AskedWord> of(String text, Language language) {
        var thesaurus = thesauri.computeIfAbsent(language, one -> Thesaurus.of(ManualFiles.ofTheApplication(), one));
        var all = TextWords.of(text, language).stream()
                .map(word -> new AskedWord(
                        word.start(),
                        word.end(),
                        word.lexemes(),
                        thesaurus.alike(word),
                        TextWords.fold(text.substring(word.start(), word.end()))))
                .toList();
        var telling = all.stream()
                .filter(word -> !thesaurus.isOfQuestion(word.beginning()))
                .toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
    }
}
