package ua.pobratym.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.pobratym.form.document.Filling;
import ua.pobratym.form.document.FormDocument;
import ua.pobratym.form.document.FormTemplate;
import ua.pobratym.form.document.PdfWriter;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;

/**
 * What the book holds, as the API gives it.
 *
 * @param date of the register's version from which its figures are
 * @param laws cited anywhere, by id
 * @param terms explained anywhere, by id
 */
record ManualContent(
        Language language,
        BookWords words,
        LocalDate date,
        List<Text> texts,
        Map<String, JsonNode> laws,
        Map<String, JsonNode> terms) {

    /**
     * A chapter or an appendix.
     *
     * @param html safe, with links as on the page
     * @param form the blank document of an appendix as markup; empty of a chapter
     */
    record Text(String kind, int number, String slug, String title, String summary, String html, String form) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    static ManualContent read(URI application, Language language) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var source = new Source(client, application);
            var changedAt = Instant.parse(source.get("/api/v1").get("changedAt").asText());
            var texts = new ArrayList<Text>();
            var laws = new TreeMap<String, JsonNode>();
            var terms = new TreeMap<String, JsonNode>();
            var asked = "?language=" + language.tag();
            for (var item : source.get("/api/v1/guidelines" + asked).get("items")) {
                var text = source.get("/api/v1/guidelines/" + item.get("slug").asText() + asked);
                text.get("laws").forEach(law -> laws.put(law.get("id").asText(), law));
                text.get("terms").forEach(term -> terms.put(term.get("id").asText(), term));
                texts.add(text(text, language));
            }
            return new ManualContent(
                    language,
                    BookWords.of(language),
                    LocalDate.ofInstant(changedAt, ZoneOffset.UTC),
                    texts,
                    laws,
                    terms);
        }
    }

    /** A law as it is cited, without its address. */
    String citation(JsonNode law) {
        var day = LocalDate.parse(law.get("date").asText())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        return words.law()
                .formatted(
                        law.at("/title/" + language.tag()).asText(),
                        law.get("number").asText(),
                        day);
    }

    private static Text text(JsonNode text, Language language) {
        var kind = text.get("kind").asText();
        var number = text.get("number").asInt();
        return new Text(
                kind,
                number,
                text.get("slug").asText(),
                text.get("title").asText(),
                text.get("summary").asText(),
                text.get("html").asText(),
                kind.equals("appendix") ? form(number, language) : "");
    }

    private static String form(int number, Language language) {
        var problems = new ArrayList<String>();
        return FormTemplate.read(ManualFiles.ofTheApplication(), number, problems)
                .map(template -> PdfWriter.body(new FormDocument(template, List.of(language), Filling.NOTHING)))
                .orElseThrow(() -> new IllegalStateException(String.join("; ", problems)));
    }

    private record Source(HttpClient client, URI application) {

        JsonNode get(String path) throws IOException, InterruptedException {
            var answer = client.send(
                    HttpRequest.newBuilder(application.resolve(path)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        }
    }
}
