package ua.pobratym.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;

/**
 * The document that the build writes, cut where the server puts in what it knows: the language, and between
 * {@code <!--head-->} and {@code <!--/head-->}, {@code <!--body-->} and {@code <!--/body-->}. A document without these
 * marks is left as it is.
 */
record PageTemplate(String beforeHead, String afterHead, String afterStyles, String afterBody) {

    private static final Pattern MARKS = Pattern.compile(
            "(?<before>.*)<!--head-->.*?<!--/head-->(?<after>.*?)(?<styled>\\s*</head>.*)<!--body-->.*?<!--/body-->(?<end>.*)",
            Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"[a-z]+\"");
    private static final String IMAGE = "/social.png";
    private static final String REGISTER = "/api/v1/map";
    private static final String AFTER_PAINT = "after-paint";
    private static final ObjectMapper JSON = new ObjectMapper();

    static @Nullable PageTemplate read(String document) {
        var found = MARKS.matcher(document);
        return found.matches()
                ? new PageTemplate(
                        found.group("before"), found.group("after"), found.group("styled"), found.group("end"))
                : null;
    }

    String compose(PageContent content, PageAddress address, SiteAddress base, Site site) {
        var html = new StringBuilder(8192);
        html.append(LANGUAGE.matcher(beforeHead)
                .replaceFirst("<html lang=\"" + address.language().tag() + "\""));
        describe(html, content);
        if (content.isFound()) {
            locate(html, content, address, base, site);
            preload(html, address, site);
            addData(html, content);
        } else {
            html.append("<meta name=\"robots\" content=\"noindex\">\n");
        }
        html.append(afterHead);
        // Behind those of every page, in whose order the build has written its rules.
        site.routes().styles(address).forEach(style -> link(html, "stylesheet", " crossorigin", style));
        return html.append(afterStyles)
                .append(content.bodyHtml())
                .append(afterBody)
                .toString();
    }

    private static void describe(StringBuilder html, PageContent content) {
        html.append("<title>").append(Html.escape(content.title())).append("</title>\n");
        meta(html, "name", "description", content.description());
    }

    private static void locate(
            StringBuilder html, PageContent content, PageAddress address, SiteAddress base, Site site) {
        var language = address.language();
        var canonical = base.of(address.canonical());
        link(html, "canonical", "", canonical);
        for (var each : Language.values()) {
            link(html, "alternate", " hreflang=\"" + each.tag() + "\"", base.of(address.in(each)));
        }
        link(html, "alternate", " hreflang=\"x-default\"", base.of(address.in(Language.UK)));
        meta(html, "property", "og:type", "website");
        meta(html, "property", "og:site_name", content.siteName());
        meta(html, "property", "og:title", content.title());
        meta(html, "property", "og:description", content.description());
        meta(html, "property", "og:url", canonical);
        meta(html, "property", "og:locale", language.locale().toString());
        meta(html, "property", "og:locale:alternate", language.other().locale().toString());
        if (site.file(IMAGE) != null) {
            meta(html, "property", "og:image", base.of(IMAGE));
            meta(html, "property", "og:image:width", "1200");
            meta(html, "property", "og:image:height", "630");
            meta(html, "property", "og:image:alt", content.siteName());
            meta(html, "name", "twitter:card", "summary_large_image");
        } else {
            meta(html, "name", "twitter:card", "summary");
        }
    }

    /**
     * The letters of what is written here are asked for at once; what the scripts need, as {@code start.js} reads it, when
     * that is on the screen.
     */
    private static void preload(StringBuilder html, PageAddress address, Site site) {
        var routes = site.routes();
        routes.fonts(address)
                .forEach(font -> link(html, "preload", " as=\"font\" type=\"font/woff2\" crossorigin", font));
        meta(html, "name", AFTER_PAINT, REGISTER);
        routes.modules(address).forEach(module -> meta(html, "name", AFTER_PAINT, module));
    }

    /** Data, not a script: the content security policy does not concern it, and a browser does not run it. */
    private static void addData(StringBuilder html, PageContent content) {
        for (var each : content.data()) {
            try {
                html.append("<script type=\"application/ld+json\">")
                        .append(JSON.writeValueAsString(each).replace("<", "\\u003c"))
                        .append("</script>\n");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void meta(StringBuilder html, String kind, String name, String text) {
        html.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
        html.append(Html.escape(text)).append("\">\n");
    }

    private static void link(StringBuilder html, String relation, String attributes, String address) {
        html.append("<link rel=\"").append(relation).append('"').append(attributes);
        html.append(" href=\"").append(Html.escape(address)).append("\">\n");
    }
}
