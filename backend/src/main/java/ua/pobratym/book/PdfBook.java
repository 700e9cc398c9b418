package ua.pobratym.book;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import ua.pobratym.print.PdfFile;
import ua.pobratym.site.Html;

/** The manual as PDF: title, contents with page numbers, bookmarks, every text, terms and laws; tagged (PDF/UA-1). */
final class PdfBook {

    private final ManualContent manual;
    private final BookWords words;
    private final Html html = new Html();

    private PdfBook(ManualContent manual) {
        this.manual = manual;
        this.words = manual.words();
    }

    static byte[] write(ManualContent manual) {
        var book = new PdfBook(manual);
        book.title();
        book.contents();
        manual.texts().forEach(book::text);
        book.glossary();
        book.laws();
        return PdfFile.of(
                manual.language(),
                book.words.title(),
                book.words.subject(),
                "book.css",
                book.bookmarks(),
                book.html.toString());
    }

    static String date(ManualContent manual) {
        return manual.date()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(manual.language().locale()));
    }

    private void title() {
        html.element(
                "div class=\"title\"",
                page -> page.element("h1", words.title())
                        .element("p class=\"series\"", words.series())
                        .element("p", words.asOf().formatted(date(manual)))
                        .element("p", words.licence()));
    }

    private void contents() {
        html.element("div class=\"contents\"", page -> {
            page.element("h1", words.contents());
            manual.texts().forEach(text -> entry(text.slug(), words.place(text) + ". " + text.title()));
            entry("terms", words.glossary());
            entry("laws", words.laws());
        });
    }

    private void entry(String id, String title) {
        html.element("p", line -> line.element("a href=\"#%s\" title=\"%s\"".formatted(id, Html.escape(title)), title));
    }

    private void text(ManualContent.Text text) {
        html.element("div class=\"text\" id=\"%s\"".formatted(text.slug()), part -> {
            part.element("p class=\"place\"", words.place(text))
                    .element("h1", text.title())
                    .element("p class=\"summary\"", text.summary())
                    .safe(BookMarkup.of(text.html(), new InOneFile(), id -> text.slug() + "--" + id));
            if (!text.form().isEmpty()) {
                part.element(
                        "div class=\"form\" id=\"%s--form\"".formatted(text.slug()),
                        form -> form.element("p class=\"place\"", words.form() + " " + text.number())
                                .safe(BookMarkup.deeper(text.form())));
            }
        });
    }

    private void glossary() {
        html.element("div class=\"text\" id=\"terms\"", part -> {
            part.element("h1", words.glossary());
            manual.terms()
                    .forEach((id, term) -> part.element(
                            "p id=\"term--%s\"".formatted(id),
                            line -> line.element("b", term.get("term").asText())
                                    .text(". " + term.get("text").asText())));
        });
    }

    private void laws() {
        html.element("div class=\"text\" id=\"laws\"", part -> {
            part.element("h1", words.laws());
            manual.laws()
                    .values()
                    .forEach(law -> part.element("p", line -> {
                        var title = law.at("/title/" + manual.language().tag()).asText();
                        var url = law.get("url").asText();
                        line.text(manual.citation(law) + ". ")
                                .element(
                                        "a href=\"%s\" title=\"%s\"".formatted(Html.escape(url), Html.escape(title)),
                                        url);
                    }));
        });
    }

    private String bookmarks() {
        var marks = new Html();
        marks.element("bookmarks", list -> {
            for (var text : manual.texts()) {
                mark(
                        list,
                        words.place(text) + ". " + text.title(),
                        text.slug(),
                        inner -> Jsoup.parseBodyFragment(text.html())
                                .select("h2[id]")
                                .forEach(heading ->
                                        mark(inner, heading.text(), text.slug() + "--" + heading.id(), none -> {})));
            }
            mark(list, words.glossary(), "terms", none -> {});
            mark(list, words.laws(), "laws", none -> {});
        });
        return marks.toString();
    }

    private static void mark(Html list, String name, String id, Consumer<Html> inner) {
        list.element("bookmark name=\"%s\" href=\"#%s\"".formatted(Html.escape(name), id), inner);
    }

    private record InOneFile() implements BookMarkup.Places {

        @Override
        public String text(String slug, String anchor) {
            return "#" + slug + (anchor.isEmpty() ? "" : "--" + anchor);
        }

        @Override
        public String term(String id) {
            return "#term--" + id;
        }
    }
}
