package ua.pobratym.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.pobratym.site.Html;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;

/** A page in the making: the frame that all have, and what is said on this one. The styles are the page's, still.css. */
final class Document {

    private static final List<String> PAGES =
            List.of("/", "/register", "/guidelines", "/statistics", "/data", "/about");

    private final Words words;
    private final PageAddress address;
    private final String title;
    private String heading;
    private final String description;
    private final List<Map<String, Object>> data = new ArrayList<>();

    Document(Words words, PageAddress address, String title, String description) {
        this.words = words;
        this.address = address;
        this.title = title;
        this.heading = title;
        this.description = description;
    }

    /** The page's own heading, where its title says more: what scripts put in its place must not be another. */
    Document headed(String heading) {
        this.heading = heading;
        return this;
    }

    String description() {
        return description;
    }

    Document about(Map<String, Object> thing) {
        data.add(thing);
        return this;
    }

    PageContent with(Consumer<Html> main) {
        return with(200, main);
    }

    PageContent with(int status, Consumer<Html> main) {
        var html = new Html();
        html.element(
                "div class=\"still\"",
                still -> still.element("header class=\"still-bar\"", this::bar)
                        .element("main class=\"still-page\"", page -> {
                            page.element("h1", heading);
                            main.accept(page);
                        }));
        var name = words.text("site.name");
        return new PageContent(status, name, title + " · " + name, description, html.toString(), data);
    }

    private void bar(Html bar) {
        var language = address.language();
        bar.link(home(), words.text("site.name"));
        bar.element(
                "nav aria-label=\"" + words.text("nav.label") + "\"",
                nav -> PAGES.forEach(page ->
                        nav.link(page.equals("/") ? home() : language.prefix() + page, words.text("nav." + page))));
        bar.link(
                address.in(language.other()),
                words.text("site.language"),
                language.other().tag());
    }

    private String home() {
        return address.language().prefix() + "/";
    }
}
