package ua.pobratym.guideline.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;

/** Reads one file of the manual, and notes everything that is wrong in it. */
final class TextFile {

    static final String FIRST = "in-one-minute";
    static final String LAST = "checklist";
    private static final Pattern PARTS = Pattern.compile("---\\n(?<front>.*?)\\n---\\n(?<body>.*)", Pattern.DOTALL);
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?<level>#{2,3}) (?<text>.+?) \\{#(?<anchor>[a-z][a-z0-9-]*)}[ \\t]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}’'-]*");

    private final Language language;
    private final List<String> problems = new ArrayList<>();
    private final Links links;

    private TextFile(Language language, Map<String, Law> laws, Map<String, Term> terms) {
        this.language = language;
        this.links = new Links(language, laws, terms, problems);
    }

    /** What was read, with the links into other texts; null if it cannot be read at all. */
    record Read(@Nullable ManualText text, List<Links.Place> places, List<String> problems) {}

    static Read read(Language language, String name, String file, Map<String, Law> laws, Map<String, Term> terms) {
        var reader = new TextFile(language, laws, terms);
        var text = reader.text(name, file.replace("\r\n", "\n"));
        return new Read(text, reader.links.places, reader.problems);
    }

    private @Nullable ManualText text(String name, String file) {
        var parts = PARTS.matcher(file);
        if (!parts.matches()) {
            problems.add("there is no front matter between two lines of ---");
            return null;
        }
        FrontMatter front;
        try {
            front = ManualFiles.yaml(parts.group("front"), FrontMatter.class);
        } catch (JsonProcessingException e) {
            problems.add("front matter: " + e.getOriginalMessage());
            return null;
        }
        if (!name.equals(front.kind() + "-" + front.number())) {
            problems.add("front matter says %s %d".formatted(front.kind(), front.number()));
        }
        var body = parts.group("body");
        Figure.WRITTEN
                .matcher(body)
                .results()
                .filter(found -> Figure.of(found.group(1)).isEmpty())
                .forEach(found -> problems.add("there is no figure " + found.group(1)));
        var sections = sections(front, Figure.keep(body));
        check(sections);
        return new ManualText(
                language,
                front.kind(),
                front.number(),
                front.slug(),
                front.title(),
                front.summary(),
                front.updatedOn(),
                front.version(),
                front.forms().stream().map(String::valueOf).toList(),
                sections,
                links.laws,
                links.terms);
    }

    private List<ManualSection> sections(FrontMatter front, String body) {
        var sections = new ArrayList<ManualSection>();
        var headings = HEADING.matcher(body);
        int start = 0;
        @Nullable String anchor = null;
        int level = 1;
        var heading = front.title();
        while (headings.find()) {
            sections.add(section(anchor, level, heading, body.substring(start, headings.start())));
            anchor = headings.group("anchor");
            level = headings.group("level").length();
            heading = headings.group("text");
            start = headings.end();
        }
        sections.add(section(anchor, level, heading, body.substring(start)));
        return sections;
    }

    private ManualSection section(@Nullable String anchor, int level, String heading, String text) {
        var markdown = text.strip();
        var document = SafeHtml.parse(markdown);
        document.accept(new Forbidden(problems));
        var plain = PlainText.of(document);
        links.resolve(document);
        var html = SafeHtml.of(document, language);
        return anchor == null
                ? new ManualSection(null, level, heading, markdown, html, plain)
                : new ManualSection(
                        anchor,
                        level,
                        heading,
                        "#".repeat(level) + " " + heading + " {#" + anchor + "}\n\n" + markdown,
                        SafeHtml.heading(level, anchor, heading, language) + html,
                        plain);
    }

    private void check(List<ManualSection> sections) {
        var anchors = sections.stream().skip(1).map(ManualSection::anchor).toList();
        if (anchors.isEmpty() || !FIRST.equals(anchors.getFirst()) || !LAST.equals(anchors.getLast())) {
            problems.add("the first section is {#%s} and the last {#%s}".formatted(FIRST, LAST));
        }
        var seen = new HashSet<String>();
        for (var anchor : anchors) {
            if (anchor != null && !seen.add(anchor)) {
                problems.add("the anchor #" + anchor + " stands twice");
            }
        }
    }

    static int words(ManualText text) {
        return (int) text.sections().stream()
                .mapToLong(section -> WORD.matcher(section.heading() + " " + section.plain())
                        .results()
                        .count())
                .sum();
    }

    /** What a text of the manual may not have. */
    private static final class Forbidden extends AbstractVisitor {

        private final List<String> problems;

        Forbidden(List<String> problems) {
            this.problems = problems;
        }

        @Override
        public void visit(Heading heading) {
            problems.add("the heading «%s» has no anchor {#…}, or is not of level 2 or 3".formatted(text(heading)));
        }

        @Override
        public void visit(HtmlBlock html) {
            problems.add("raw HTML: " + html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            problems.add("raw HTML: " + html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            problems.add("a picture: " + image.getDestination());
        }

        private static String text(Node node) {
            return PlainText.of(node);
        }
    }
}
