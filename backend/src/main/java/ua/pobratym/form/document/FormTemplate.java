package ua.pobratym.form.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;

/**
 * A form: what it asks for, and its document in both languages, block by block the same.
 *
 * @param number that of its appendix
 * @param register what is chosen from the register: municipality, partner, themes
 */
public record FormTemplate(int number, List<String> register, List<Field> fields, Map<Language, List<Block>> blocks) {

    public static final String MUNICIPALITY = "municipality";
    public static final String PARTNER = "partner";
    public static final String THEMES = "themes";
    private static final List<String> CHOSEN = List.of(MUNICIPALITY, PARTNER, THEMES);

    /** forms/N.yaml */
    private record File(List<String> register, List<Field> fields) {}

    /** Reads a form's files; what is wrong in them is added to the problems. */
    public static Optional<FormTemplate> read(ManualFiles files, int number, List<String> problems) {
        var path = "forms/%d.yaml".formatted(number);
        var yaml = files.read(path);
        if (yaml == null) {
            problems.add(path + ": is missing");
            return Optional.empty();
        }
        File file;
        try {
            file = ManualFiles.yaml(yaml, File.class);
        } catch (JsonProcessingException e) {
            problems.add("%s: %s".formatted(path, e.getOriginalMessage()));
            return Optional.empty();
        }
        var blocks = new EnumMap<Language, List<Block>>(Language.class);
        for (var language : Language.values()) {
            var document = "forms/%s/%d.md".formatted(language.tag(), number);
            var markdown = files.read(document);
            if (markdown == null) {
                problems.add(document + ": is missing");
                return Optional.empty();
            }
            var wrong = new ArrayList<String>();
            blocks.put(language, TemplateReader.read(markdown, wrong));
            wrong.forEach(problem -> problems.add(document + ": " + problem));
        }
        var template = new FormTemplate(number, file.register(), file.fields(), blocks);
        template.check(problems);
        return Optional.of(template);
    }

    public List<Block> in(Language language) {
        return Objects.requireNonNull(blocks.get(language));
    }

    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** What stands before a place-holder's value, in a table or in the blank document. */
    public Name labelOf(String gap) {
        return RegisterGap.of(gap)
                .map(RegisterGap::label)
                .or(() -> field(gap).map(Field::label))
                .orElseThrow(() -> new IllegalArgumentException(gap));
    }

    /** Its first heading. */
    public Name title() {
        return new Name(title(Language.UK), title(Language.EN));
    }

    private String title(Language language) {
        return in(language).stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block)
                        .line().stream()
                                .map(part -> part instanceof Inline.Text text ? text.text() : "")
                                .collect(Collectors.joining()))
                .findFirst()
                .orElse("");
    }

    private void check(List<String> problems) {
        var form = "form %d: ".formatted(number);
        register.stream()
                .filter(chosen -> !CHOSEN.contains(chosen))
                .forEach(chosen -> problems.add(form + "nothing of the register is called " + chosen));
        checkFields(form, problems);
        var shapes = new EnumMap<Language, List<String>>(Language.class);
        var gaps = new EnumMap<Language, Set<String>>(Language.class);
        blocks.forEach((language, all) -> {
            shapes.put(language, all.stream().map(FormTemplate::shape).toList());
            gaps.put(
                    language,
                    all.stream().flatMap(block -> gaps(block).stream()).collect(Collectors.toCollection(TreeSet::new)));
        });
        var shape = Objects.requireNonNull(shapes.get(Language.UK));
        var used = Objects.requireNonNull(gaps.get(Language.UK));
        if (!shape.equals(shapes.get(Language.EN))) {
            problems.add(form + "its blocks differ between the languages");
        }
        if (!used.equals(gaps.get(Language.EN))) {
            problems.add(form + "its place-holders differ between the languages");
        }
        if (shape.isEmpty() || !shape.getFirst().equals("heading 1")) {
            problems.add(form + "its document begins with a heading of level 1");
        }
        used.stream()
                .filter(gap -> RegisterGap.of(gap).isEmpty() && field(gap).isEmpty())
                .forEach(gap -> problems.add(form + "there is nothing for the place-holder " + gap));
        fields.stream()
                .filter(field -> !used.contains(field.id()))
                .forEach(field -> problems.add(form + "its document does not use the field " + field.id()));
    }

    private void checkFields(String form, List<String> problems) {
        var seen = new HashSet<String>();
        for (var field : fields) {
            if (!seen.add(field.id())) {
                problems.add(form + "the field " + field.id() + " stands twice");
            }
            if (!Field.KINDS.contains(field.kind())) {
                problems.add("%sthe kind of %s is not one of %s".formatted(form, field.id(), Field.KINDS));
            }
            if (field.kind().equals(Field.CHOICE) == field.choices().isEmpty()
                    || field.kind().equals(Field.ROWS) == field.columns().isEmpty()) {
                problems.add(form + field.id() + ": a choice has choices, rows have columns, nothing else has");
            }
            field.columns().stream()
                    .filter(column -> !Field.KINDS_OF_COLUMNS.contains(column.kind()))
                    .forEach(column -> problems.add("%sthe kind of %s.%s is not one of %s"
                            .formatted(form, field.id(), column.id(), Field.KINDS_OF_COLUMNS)));
        }
    }

    private static String shape(Block block) {
        return switch (block) {
            case Block.Heading heading -> "heading " + heading.level();
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Listing list ->
                (list.ordered() ? "numbers " : "bullets ") + list.entries().size();
            case Block.FieldTable table -> "table " + table.fields();
            case Block.RowTable rows -> (rows.signed() ? "signed " : "rows ") + rows.field();
            case Block.Signatures signatures -> "signatures " + signatures.both();
        };
    }

    private List<String> gaps(Block block) {
        return switch (block) {
            case Block.Heading heading -> gaps(heading.line());
            case Block.Paragraph paragraph -> gaps(paragraph.line());
            case Block.Listing list ->
                list.entries().stream().flatMap(entry -> gaps(entry).stream()).toList();
            case Block.FieldTable table -> table.fields();
            case Block.RowTable rows -> List.of(rows.field());
            case Block.Signatures signatures ->
                signatures.both()
                        ? Arrays.stream(Signatory.values())
                                .flatMap(signatory -> signatory.gaps(this).stream())
                                .toList()
                        : List.of();
        };
    }

    private static List<String> gaps(List<Inline> line) {
        return line.stream()
                .filter(part -> part instanceof Inline.Gap)
                .map(part -> ((Inline.Gap) part).field())
                .toList();
    }
}
