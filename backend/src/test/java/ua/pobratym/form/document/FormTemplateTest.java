package ua.pobratym.form.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.pobratym.guideline.text.ManualFiles;

class FormTemplateTest {

    private static final String YAML = """
            register: [municipality]
            fields:
              - { id: head, kind: text, label: { uk: Голова, en: Head } }
              - id: needs
                kind: rows
                label: { uk: Потреби, en: Needs }
                columns:
                  - { id: need, kind: text, label: { uk: Потреба, en: Need } }
            """;
    private static final String UK = "# Лист\n\n{{municipality.name}}: {{head}}.\n\n{{rows: needs}}\n\n{{signature}}\n";
    private static final String EN =
            "# Letter\n\n{{municipality.name}}: {{head}}.\n\n{{rows: needs}}\n\n{{signature}}\n";

    @TempDir
    Path folder;

    @Test
    void allFormsOfTheManualAreRight() {
        var problems = new ArrayList<String>();
        for (int number = 1; number <= ManualFiles.APPENDICES; number++) {
            assertThat(FormTemplate.read(ManualFiles.ofTheApplication(), number, problems))
                    .isPresent();
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aFormIsItsTitleItsFieldsAndItsBlocks() throws IOException {
        var problems = problems(YAML, UK, EN);
        assertThat(problems).isEmpty();
        var template = FormTemplate.read(ManualFiles.in(folder), 1, problems).orElseThrow();
        assertThat(template.title().en()).isEqualTo("Letter");
        assertThat(template.field("needs").orElseThrow().emptyRows()).isEqualTo(5);
    }

    @Test
    void whatOnlyTheSignaturesShowIsUsed() throws IOException {
        var yaml = YAML.replace("{ id: head,", "{ id: ourHead,");
        var uk = UK.replace(": {{head}}", "");
        var en = EN.replace(": {{head}}", "");
        assertThat(problems(yaml, uk, en)).containsExactly("form 1: its document does not use the field ourHead");
        assertThat(problems(
                        yaml,
                        uk.replace("{{signature}}", "{{signatures}}"),
                        en.replace("{{signature}}", "{{signatures}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yaml | register: [municipality] | register: [mayor]       | nothing of the register is called mayor",
                "yaml | kind: text, label: { uk: Г | kind: essay, label: { uk: Г | the kind of head is not one of",
                "yaml | id: head                | id: needs                | the field needs stands twice",
                "yaml | id: head                | id: chief                | there is nothing for the place-holder head",
                "yaml | kind: rows              | kind: text               | rows have columns",
                "yaml | register:               | [                        | forms/1.yaml",
                "uk   | {{head}}                | Голова                   | place-holders differ",
                "uk   | # Лист                  | Лист                     | its blocks differ",
                "uk   | {{rows: needs}}         | {{rows: needs            | braces that are no place-holder",
                "uk   | {{rows: needs}}         | {{signed: needs}}        | its blocks differ",
                "uk   | {{rows: needs}}         | {{signed: needs, head}}  | signed of one field",
                "uk   | # Лист                  | > Лист                   | a BlockQuote cannot stand in a form",
                "uk   | {{head}}.               | [x](https://x.example).  | a Link cannot stand in a line of a form",
            })
    void saysWhatIsWrong(String file, String what, String instead, String why) throws IOException {
        assertThat(file.equals("yaml") ? YAML : UK).contains(what);
        var problems = file.equals("yaml")
                ? problems(YAML.replace(what, instead), UK, EN)
                : problems(YAML, UK.replace(what, instead), EN);
        assertThat(String.join("\n", problems)).contains(why);
    }

    private ArrayList<String> problems(String yaml, String uk, String en) throws IOException {
        Files.createDirectories(folder.resolve("forms/uk"));
        Files.createDirectories(folder.resolve("forms/en"));
        Files.writeString(folder.resolve("forms/1.yaml"), yaml);
        Files.writeString(folder.resolve("forms/uk/1.md"), uk);
        Files.writeString(folder.resolve("forms/en/1.md"), en);
        var problems = new ArrayList<String>();
        FormTemplate.read(ManualFiles.in(folder), 1, problems);
        return problems;
    }
}
