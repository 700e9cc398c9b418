package ua.pobratym.guideline;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;
import ua.pobratym.search.TextWords;

/**
 * What the manual's readers call the same thing (a mayor is in the law a head), and the words of a question that do not say
 * what is asked. It is read when somebody first searches.
 */
final class Thesaurus {

    static final String PATH = "thesaurus.yaml";

    /** thesaurus.yaml: lines of words by the tag of their language. */
    record File(Map<String, List<List<String>>> alike, Map<String, List<String>> question) {}

    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Set<String> question;

    private Thesaurus(List<List<String>> lines, List<String> question, Language language) {
        for (var line : lines) {
            var lexemes = line.stream()
                    .flatMap(word -> TextWords.of(word, language).stream())
                    .flatMap(word -> whole(word).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            lexemes.forEach(lexeme -> alike.computeIfAbsent(lexeme, unused -> new LinkedHashSet<>())
                    .addAll(lexemes));
        }
        this.question = question.stream().map(TextWords::fold).collect(Collectors.toUnmodifiableSet());
    }

    static Thesaurus of(ManualFiles files, Language language) {
        var file = file(files);
        return new Thesaurus(
                file.alike.getOrDefault(language.tag(), List.of()),
                file.question.getOrDefault(language.tag(), List.of()),
                language);
    }

    static File file(ManualFiles files) {
        try {
            return ManualFiles.yaml(Objects.requireNonNull(files.read(PATH), PATH), File.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(PATH, e);
        }
    }

    /** The lexemes of the words that mean the same, the word's own among them where it has such. */
    Set<String> alike(TextWords.Word word) {
        return whole(word).stream()
                .flatMap(lexeme -> alike.getOrDefault(lexeme, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a word, as it is compared, says nothing of what is asked. */
    boolean isOfQuestion(String folded) {
        return question.contains(folded);
    }

    private static List<String> whole(TextWords.Word word) {
        return word.lexemes().stream()
                .filter(lexeme -> lexeme.charAt(0) != TextWords.BEGINNING)
                .toList();
    }
}
