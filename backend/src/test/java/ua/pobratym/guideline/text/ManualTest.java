package ua.pobratym.guideline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.i18n.Language;

class ManualTest {

    private static final Path FILES = Path.of("src", "main", "resources", "guidelines");
    private static final String CHAPTER = "uk/chapter-2.md";

    @TempDir
    Path folder;

    @Test
    void theManualOfTheApplicationIsWhole() throws DamagedManualException {
        var manual = Manual.read(ManualFiles.ofTheApplication());
        for (var language : Language.values()) {
            assertThat(numbers(manual, language, "chapter"))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 7).boxed().toList());
            assertThat(numbers(manual, language, "appendix"))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 10).boxed().toList());
        }
        assertThat(manual.laws().values()).allSatisfy(law -> {
            assertThat(law.number()).isNotBlank();
            assertThat(law.date()).isNotNull();
            assertThat(law.url())
                    .matches(
                            "https://(zakon\\.rada\\.gov\\.ua|www\\.coe\\.int|rm\\.coe\\.int|search\\.coe\\.int|eur-lex\\.europa\\.eu)/.+");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theManualIsOfTheLengthThatCanBeRead(Language language) throws DamagedManualException {
        var words = Manual.read(ManualFiles.ofTheApplication()).texts().stream()
                .filter(text -> text.language() == language)
                .mapToInt(ManualText::words)
                .sum();
        assertThat(words).isBetween(12_000, 18_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{#who-signs}         | {#the-signer}                          | has no section #who-signs",
                "## За одну хвилину {#in-one-minute} | ## За одну хвилину       | has no anchor",
                "{#checklist}         | {#approval}                            | the anchor #approval stands twice",
                "(law:territorial-cooperation) | (law:of-nowhere)              | law:of-nowhere is not in laws.yaml",
                "(term:ministry)      | (term:nothing)                         | term:nothing is not in glossary.yaml",
                "(guideline:agreeing#steps) | (guideline:agreement#steps)      | there is no guideline 'agreement'",
                "(guideline:agreeing#steps) | (javascript:alert)               | a link to 'javascript:alert'",
                "(site:/register)     | (site:register)                        | a path begins with /",
                "number: 2            | number: two                            | front matter",
                "version: 2           | version: 2{{figure:people}}            | front matter",
                "Юриста громади       | {{figure:people}}                      | there is no figure people",
                "Юриста громади       | <b onclick=x>                          | raw HTML",
                "Юриста громади       | ![x](https://x.example/x.png)          | a picture",
                "slug: legal-ground   | slug: law                              | slug or forms differ",
                "## Конвенції Ради Європи | ### Конвенції Ради Європи          | the sections differ between the languages",
            })
    void saysWhichFileIsWrongAndWhy(String what, String instead, String why) throws IOException {
        copy(FILES, folder);
        var file = folder.resolve(CHAPTER);
        var text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, instead));
        assertThatExceptionOfType(DamagedManualException.class)
                .isThrownBy(() -> Manual.read(ManualFiles.in(folder)))
                .withMessageContaining(why)
                .withMessageMatching("(?s).*chapter-2.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/appendix-7.md", "laws.yaml", "glossary.yaml"})
    void missesAFile(String path) throws IOException {
        copy(FILES, folder);
        Files.delete(folder.resolve(path));
        assertThatExceptionOfType(DamagedManualException.class)
                .isThrownBy(() -> Manual.read(ManualFiles.in(folder)))
                .withMessageContaining(path + ": is missing");
    }

    @Test
    void aLawIsCitedInTheLettersOfTheLanguage() throws DamagedManualException {
        var law = Objects.requireNonNull(
                Manual.read(ManualFiles.ofTheApplication()).laws().get("local-self-government"));
        assertThat(law.citation(Language.UK))
                .isEqualTo("«Про місцеве самоврядування в Україні», № 280/97-ВР від 21.05.1997");
        assertThat(law.citation(Language.EN))
                .isEqualTo("On Local Self-Government in Ukraine, No. 280/97-VR of 21.05.1997");
    }

    @Test
    void anotherContentHasAnotherFingerprint() throws IOException {
        copy(FILES, folder);
        var before = ManualFiles.in(folder).fingerprint();
        assertThat(before).isEqualTo(ManualFiles.ofTheApplication().fingerprint());
        var form = folder.resolve("forms/en/3.md");
        Files.writeString(form, Files.readString(form) + "\n");
        assertThat(ManualFiles.in(folder).fingerprint()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](JaVa\tScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "<img src=x onerror=alert(1)>",
                "![x](https://elsewhere.example/x.png)",
                "<svg onload=alert(1)>",
                "| <iframe src=//x> |\n|---|\n| <math><mglyph> |",
                "[x](https://x.example \"\\\" onmouseover=alert(1)\")",
            })
    void nothingOfATextActsOnAPage(String markdown) {
        var html = SafeHtml.of(SafeHtml.parse(markdown), Language.EN);
        assertThat(html)
                .doesNotContainIgnoringCase(
                        "<script", "<img", "<svg", "<iframe", "<math", "href=\"javascript", "href=\"data");
        assertThat(html.replaceAll("\"[^\"]*\"", "")).doesNotContain("onmouseover", "onload=a");
    }

    @Test
    void readsAFileWithTheLineEndsOfWindows() throws IOException {
        copy(FILES, folder);
        var file = folder.resolve(CHAPTER);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThatCode(() -> Manual.read(ManualFiles.in(folder))).doesNotThrowAnyException();
    }

    private static java.util.List<Integer> numbers(Manual manual, Language language, String kind) {
        return manual.texts().stream()
                .filter(text -> text.language() == language && text.kind().equals(kind))
                .map(ManualText::number)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
