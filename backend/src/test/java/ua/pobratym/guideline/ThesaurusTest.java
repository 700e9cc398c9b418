package ua.pobratym.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.pobratym.guideline.text.DamagedManualException;
import ua.pobratym.guideline.text.Manual;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;
import ua.pobratym.search.TextWords;

class ThesaurusTest {

    private static final ManualFiles FILES = ManualFiles.ofTheApplication();
    private static Manual manual;

    @BeforeAll
    static void read() throws DamagedManualException {
        manual = Manual.read(FILES);
    }

    @Test
    void hasBothLanguages() {
        var tags = Stream.of(Language.values()).map(Language::tag).toList();
        assertThat(Thesaurus.file(FILES).alike().keySet()).containsExactlyInAnyOrderElementsOf(tags);
        assertThat(Thesaurus.file(FILES).question().keySet()).containsExactlyInAnyOrderElementsOf(tags);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineLeadsSomewhereInTheManual(Language language) {
        var inManual = manual.texts().stream()
                .filter(text -> text.language() == language)
                .flatMap(text -> text.sections().stream())
                .flatMap(section -> lexemes(section.heading() + " " + section.plain(), language).stream())
                .collect(Collectors.toSet());
        for (var line : Thesaurus.file(FILES).alike().getOrDefault(language.tag(), List.of())) {
            assertThat(line).as("a line of one word says nothing").hasSizeGreaterThan(1);
            assertThat(line)
                    .as("%s", line)
                    .anyMatch(word -> lexemes(word, language).stream().anyMatch(inManual::contains));
        }
    }

    @ParameterizedTest
    @CsvSource({"UK,мера,голова", "UK,розірвали,припинити", "EN,mayors,head", "EN,cancelled,ending"})
    void aWordInAnyFormMeansTheOthersOfItsLine(Language language, String asked, String alike) {
        var thesaurus = Thesaurus.of(FILES, language);
        var word = TextWords.of(asked, language).getFirst();
        assertThat(thesaurus.alike(word)).containsAnyElementsOf(lexemes(alike, language));
    }

    @Test
    void wordsOfAQuestionAreKnownInTheirForms() {
        assertThat(Thesaurus.of(FILES, Language.UK).isOfQuestion("яким")).isTrue();
        assertThat(Thesaurus.of(FILES, Language.UK).isOfQuestion("партнер")).isFalse();
    }

    private static Set<String> lexemes(String text, Language language) {
        return TextWords.of(text, language).stream()
                .flatMap(word -> word.lexemes().stream())
                .filter(lexeme -> lexeme.charAt(0) != TextWords.BEGINNING)
                .collect(Collectors.toSet());
    }
}
