package ua.pobratym.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.pobratym.print.PdfFile;
import ua.pobratym.site.Html;

/** The manual as EPUB 3.3 (W3C Recommendation): a file for each text, with its contents and what makes it accessible. */
final class EpubBook {

    private static final String MEDIA_TYPE = "application/epub+zip";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;
    /** The least that a zip can say: equal texts make equal files. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ManualContent manual;
    private final BookWords words;
    /** Name of a page and its title, in their order. */
    private final Map<String, String> titles = new LinkedHashMap<>();

    private final Map<String, String> pages = new LinkedHashMap<>();

    private EpubBook(ManualContent manual) {
        this.manual = manual;
        this.words = manual.words();
    }

    static byte[] write(ManualContent manual) {
        var book = new EpubBook(manual);
        book.addPages();
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                book.write(zip);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPages() {
        page(
                "title",
                words.title(),
                new Html()
                        .element("h1", words.title())
                        .element("p", words.series())
                        .element("p", words.asOf().formatted(PdfBook.date(manual)))
                        .element("p", words.licence()));
        for (var text : manual.texts()) {
            var body = new Html()
                    .element("p", words.place(text))
                    .element("h1", text.title())
                    .element("p", text.summary())
                    .safe(BookMarkup.of(text.html(), new InManyFiles(), id -> id));
            if (!text.form().isEmpty()) {
                body.element("section", form -> form.safe(BookMarkup.deeper(text.form())));
            }
            page(text.slug(), words.place(text) + ". " + text.title(), body);
        }
        var terms = new Html().element("h1", words.glossary());
        manual.terms()
                .forEach((id, term) -> terms.element(
                        "p id=\"%s\"".formatted(id),
                        line -> line.element("b", term.get("term").asText())
                                .text(". " + term.get("text").asText())));
        page("terms", words.glossary(), terms);
        var laws = new Html().element("h1", words.laws());
        manual.laws()
                .values()
                .forEach(law -> laws.element(
                        "p",
                        line -> line.text(manual.citation(law) + ". ")
                                .link(law.get("url").asText(), law.get("url").asText())));
        page("laws", words.laws(), laws);
    }

    private void page(String name, String title, Html body) {
        titles.put(name, title);
        pages.put(name, document(title, body.toString(), ""));
    }

    private String document(String title, String body, String more) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
                <head><title>%2$s</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
                <body%4$s>%3$s</body>
                </html>
                """.formatted(manual.language().tag(), Html.escape(title), body, more);
    }

    private void write(ZipOutputStream zip) throws IOException {
        store(zip, MEDIA_TYPE);
        add(zip, "META-INF/container.xml", CONTAINER);
        add(zip, "OEBPS/content.opf", packageDocument());
        add(zip, "OEBPS/nav.xhtml", navigation());
        add(zip, "OEBPS/style.css", PdfFile.text("epub.css"));
        for (var page : pages.entrySet()) {
            add(zip, "OEBPS/" + page.getKey() + ".xhtml", page.getValue());
        }
    }

    private String navigation() {
        var list = new Html()
                .element("h1", words.contents())
                .element(
                        "ol",
                        entries -> titles.forEach(
                                (name, title) -> entries.element("li", entry -> entry.link(name + ".xhtml", title))));
        var nav = new Html().element("nav epub:type=\"toc\" id=\"toc\"", inner -> inner.safe(list.toString()));
        return document(words.contents(), nav.toString(), "");
    }

    private String packageDocument() {
        var items = new StringBuilder();
        var spine = new StringBuilder();
        pages.keySet().forEach(name -> {
            items.append("    <item id=\"%1$s\" href=\"%1$s.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
                    .formatted(name));
            spine.append("    <itemref idref=\"%s\"/>\n".formatted(name));
        });
        var time = manual.date().atStartOfDay().atOffset(ZoneOffset.UTC).toInstant();
        var id = UUID.nameUUIDFromBytes((manual.language().tag() + time).getBytes(StandardCharsets.UTF_8));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%1$s">
                  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:identifier id="id">urn:uuid:%2$s</dc:identifier>
                    <dc:title>%3$s</dc:title>
                    <dc:language>%1$s</dc:language>
                    <dc:description>%4$s</dc:description>
                    <dc:creator>%5$s</dc:creator>
                    <meta property="dcterms:modified">%6$s</meta>
                    <meta property="schema:accessMode">textual</meta>
                    <meta property="schema:accessModeSufficient">textual</meta>
                    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                    <meta property="schema:accessibilityFeature">tableOfContents</meta>
                    <meta property="schema:accessibilityFeature">readingOrder</meta>
                    <meta property="schema:accessibilityHazard">none</meta>
                    <meta property="schema:accessibilitySummary">%4$s</meta>
                  </metadata>
                  <manifest>
                    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                    <item id="style" href="style.css" media-type="text/css"/>
                %7$s  </manifest>
                  <spine>
                %8$s  </spine>
                </package>
                """.formatted(
                        manual.language().tag(),
                        id,
                        Html.escape(words.title()),
                        Html.escape(words.subject()),
                        manual.language().tag().equals("uk") ? "Побратим" : "Pobratym",
                        time,
                        items,
                        spine);
    }

    /** The first entry says what the file is, and is not packed. */
    private static void store(ZipOutputStream zip, String mediaType) throws IOException {
        var bytes = mediaType.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private record InManyFiles() implements BookMarkup.Places {

        @Override
        public String text(String slug, String anchor) {
            return slug + ".xhtml" + (anchor.isEmpty() ? "" : "#" + anchor);
        }

        @Override
        public String term(String id) {
            return "terms.xhtml#" + id;
        }
    }
}
