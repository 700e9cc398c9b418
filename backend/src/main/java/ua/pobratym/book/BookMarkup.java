package ua.pobratym.book;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Turns a text's markup as it is on a page into a book's: well-formed XML, its links within the book. */
final class BookMarkup {

    private static final Pattern INSIDE = Pattern.compile("(?:/en)?/guidelines/([a-z0-9-]+)(?:#([a-z0-9-]+))?");

    /** Where things are in the book. */
    interface Places {

        /** Address of a text, or of a section of it. */
        String text(String slug, String anchor);

        String term(String id);
    }

    private BookMarkup() {}

    /**
     * The markup.
     *
     * @param anchors what ids become, which are only unique within a text
     */
    static String of(String html, Places places, UnaryOperator<String> anchors) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("[id]").forEach(element -> element.id(anchors.apply(element.id())));
        document.select("a[href]").forEach(link -> resolve(link, places));
        return xml(document);
    }

    private static void resolve(Element link, Places places) {
        var address = link.attr("href");
        var inside = INSIDE.matcher(address);
        if (address.startsWith("#term-")) {
            link.attr("href", places.term(address.substring("#term-".length())));
        } else if (inside.matches()) {
            link.attr("href", places.text(inside.group(1), inside.group(2) == null ? "" : inside.group(2)));
        } else if (!address.startsWith("https:")) {
            // A page of the site: a book does not know where that is.
            link.unwrap();
            return;
        }
        if (link.attr("title").isEmpty()) {
            link.attr("title", link.text());
        }
    }

    /** Headings one level deeper, as they stand below the text's own. */
    static String deeper(String html) {
        var document = Jsoup.parseBodyFragment(html);
        for (int level = 5; level >= 1; level--) {
            document.select("h" + level).tagName("h" + (level + 1));
        }
        return xml(document);
    }

    private static String xml(Document document) {
        document.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return document.body().html();
    }
}
