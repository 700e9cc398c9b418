package ua.pobratym.guideline.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import ua.pobratym.i18n.Language;

/** Markdown as the manual has it, made into HTML twice safe: nothing raw is let through, and a policy allows the rest. */
public final class SafeHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Map<Language, HtmlRenderer> HTML = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), SafeHtml::renderer, (one, other) -> one, () -> new EnumMap<>(Language.class)));

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
                    "a",
                    "span")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z][a-z0-9-]*"))
            .onElements("h2", "h3")
            .allowAttributes("class")
            .matching(Pattern.compile("law|term|outside"))
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile(Typography.WHOLE))
            .onElements("span")
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
    static String of(Node node, Language language) {
        return POLICY.sanitize(render(node, language));
    }

    static String heading(int level, String anchor, String text, Language language) {
        return POLICY.sanitize(
                        "<h%1$d id=\"%2$s\">%3$s</h%1$d>".formatted(level, anchor, render(new Text(text), language)))
                + "\n";
    }

    private static String render(Node node, Language language) {
        return Objects.requireNonNull(HTML.get(language)).render(node);
    }

    private static HtmlRenderer renderer(Language language) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new Attributes())
                .nodeRendererFactory(context -> new Typography(language, context.getWriter()))
                .build();
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
