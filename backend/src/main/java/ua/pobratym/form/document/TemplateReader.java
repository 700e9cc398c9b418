package ua.pobratym.form.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads a form's Markdown (docs/manual.md) as blocks, and notes what it cannot be. */
final class TemplateReader {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9.]*)\\s*}}");
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\{\\{\\s*(table|rows|signed|signatures|signature)\\s*(?::\\s*([^}]*?))?\\s*}}");

    private final List<String> problems;

    private TemplateReader(List<String> problems) {
        this.problems = problems;
    }

    static List<Block> read(String markdown, List<String> problems) {
        var reader = new TemplateReader(problems);
        var blocks = new ArrayList<Block>();
        for (var node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            reader.add(blocks, node);
        }
        return blocks;
    }

    private void add(List<Block> blocks, Node node) {
        switch (node) {
            case Heading heading -> blocks.add(new Block.Heading(heading.getLevel(), line(heading)));
            case Paragraph paragraph -> blocks.add(paragraph(paragraph));
            case OrderedList list ->
                blocks.add(listing(list, true, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber()));
            case BulletList list -> blocks.add(listing(list, false, 1));
            default ->
                problems.add(
                        "a %s cannot stand in a form".formatted(node.getClass().getSimpleName()));
        }
    }

    private Block paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getNext() == null) {
            var directive = DIRECTIVE.matcher(text.getLiteral().strip());
            if (directive.matches()) {
                return directive(directive.group(1), directive.group(2) == null ? "" : directive.group(2));
            }
        }
        return new Block.Paragraph(line(paragraph));
    }

    private Block directive(String name, String argument) {
        var names = Arrays.stream(argument.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return switch (name) {
            case "table" -> {
                if (names.isEmpty()) {
                    problems.add("a table without fields");
                }
                yield new Block.FieldTable(names);
            }
            case "rows", "signed" -> {
                if (names.size() != 1) {
                    problems.add("%s of one field: '%s'".formatted(name, argument));
                }
                yield new Block.RowTable(names.isEmpty() ? "" : names.getFirst(), name.equals("signed"));
            }
            default -> new Block.Signatures(name.equals("signatures"));
        };
    }

    private Block listing(Node list, boolean ordered, int start) {
        var entries = new ArrayList<List<Inline>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var line = new ArrayList<Inline>();
            for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof Paragraph paragraph) {
                    if (!line.isEmpty()) {
                        line.add(new Inline.LineBreak());
                    }
                    line.addAll(line(paragraph));
                } else {
                    problems.add("a list in a list cannot stand in a form");
                }
            }
            entries.add(line);
        }
        return new Block.Listing(ordered, start, entries);
    }

    private List<Inline> line(Node node) {
        var line = new ArrayList<Inline>();
        addLine(line, node, false, false);
        return line;
    }

    private void addLine(List<Inline> line, Node node, boolean bold, boolean italic) {
        for (var part = node.getFirstChild(); part != null; part = part.getNext()) {
            switch (part) {
                case Text text -> addText(line, text.getLiteral(), bold, italic);
                case StrongEmphasis strong -> addLine(line, strong, true, italic);
                case Emphasis emphasis -> addLine(line, emphasis, bold, true);
                case SoftLineBreak soft -> line.add(new Inline.Text(" ", bold, italic));
                case HardLineBreak hard -> line.add(new Inline.LineBreak());
                default ->
                    problems.add("a %s cannot stand in a line of a form"
                            .formatted(part.getClass().getSimpleName()));
            }
        }
    }

    private void addText(List<Inline> line, String text, boolean bold, boolean italic) {
        var gaps = GAP.matcher(text);
        int at = 0;
        while (gaps.find()) {
            if (gaps.start() > at) {
                line.add(new Inline.Text(text.substring(at, gaps.start()), bold, italic));
            }
            line.add(new Inline.Gap(gaps.group(1), bold));
            at = gaps.end();
        }
        if (at < text.length()) {
            var rest = text.substring(at);
            if (rest.contains("{{") || rest.contains("}}")) {
                problems.add("braces that are no place-holder: " + rest.strip());
            }
            line.add(new Inline.Text(rest, bold, italic));
        }
    }
}
