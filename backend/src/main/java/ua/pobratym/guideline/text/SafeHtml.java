package ua.pobratym.guideline.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as the manual has it, made into HTML twice safe: nothing raw is let through, and a policy allows the rest. */
public final class SafeHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> new Attributes())
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "code",
                    "br",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z][a-z0-9-]*"))
            .onElements("h2", "h3")
            .allowAttributes("class")
            .matching(Pattern.compile("law|term|outside"))
            .onElements("a")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,3}"))
            .onElements("ol")
            .allowUrlProtocols("https")
            .toFactory();

    private SafeHtml() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** What the node is as HTML, its links as they stand. */
    static String of(Node node) {
        return POLICY.sanitize(HTML.render(node));
    }

    static String heading(int level, String anchor, String text) {
        return POLICY.sanitize("<h%1$d id=\"%2$s\">%3$s</h%1$d>".formatted(level, anchor, escape(text))) + "\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static final class Attributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
                attributes.remove("align");
            } else if (node instanceof Link link && tag.equals("a")) {
                var destination = link.getDestination();
                if (destination.startsWith("#term-")) {
                    attributes.put("class", "term");
                } else if (destination.startsWith("https:")) {
                    attributes.put("class", link.getTitle() == null ? "outside" : "law");
                }
            }
        }
    }
}
