package ua.pobratym.site;

import java.util.function.Consumer;

/** Markup in the making: whatever is text is escaped, so that no name in the register can become a tag. */
public final class Html {

    private final StringBuilder markup = new StringBuilder();

    public Html text(String text) {
        markup.append(escape(text));
        return this;
    }

    /** An element with content. The tag may carry fixed attributes: {@code ul class="x"}. */
    public Html element(String tag, Consumer<Html> content) {
        markup.append('<').append(tag).append('>');
        content.accept(this);
        int blank = tag.indexOf(' ');
        markup.append("</").append(blank < 0 ? tag : tag.substring(0, blank)).append('>');
        return this;
    }

    /** Markup that was made safe before, as the manual's is when it is loaded. */
    public Html safe(String safeMarkup) {
        markup.append(safeMarkup);
        return this;
    }

    /** An element that has no content, as XML wants it too. */
    public Html emptyElement(String tag) {
        markup.append('<').append(tag).append("/>");
        return this;
    }

    public Html element(String tag, String text) {
        return element(tag, content -> content.text(text));
    }

    public Html link(String address, String text) {
        markup.append("<a href=\"").append(escape(address)).append("\">");
        return text(text).close("a");
    }

    /** A link to the same in another language. */
    public Html link(String address, String text, String language) {
        markup.append("<a href=\"").append(escape(address));
        markup.append("\" hreflang=\"")
                .append(language)
                .append("\" lang=\"")
                .append(language)
                .append("\">");
        return text(text).close("a");
    }

    private Html close(String tag) {
        markup.append("</").append(tag).append('>');
        return this;
    }

    @Override
    public String toString() {
        return markup.toString();
    }

    /** The text as markup: its signs that would be markup are written out. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
