package ua.pobratym.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.problem.RawRequest;
import ua.pobratym.testing.ApiTest;
import ua.pobratym.testing.PdfUa;

@ApiTest
class FormResourceTest {

    private static final String FORMS = "/api/v1/forms/";
    private static final String SAMAR = "\"municipality\": {\"code\": \"UA12100070000011492\"}";

    private static Response fill(String number, String language, String format, String body) {
        return given().contentType("application/json")
                .body(body)
                .queryParam("language", language)
                .queryParam("format", format)
                .post(FORMS + number + "/document");
    }

    private static ValidatableResponse refused(String number, String body) {
        return fill(number, "uk", "docx", body).then().statusCode(400).body("violations.in", hasItem("body"));
    }

    private static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static Stream<Arguments> documents() {
        return IntStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(number -> Stream.of("uk", "en", "bilingual")
                        .map(language -> Arguments.of(String.valueOf(number), language)));
    }

    /** A name of every length, so that a line ends everywhere that it may. */
    @Test
    void noLineOfAPrintedFormBeginsWithAFullStop() throws IOException {
        for (int length = 1; length < 33; length += 2) {
            var file = fill(
                            "4",
                            "uk",
                            "pdf",
                            "{\"values\": {\"ourBody\": \"%s\", \"partnerBody\": \"%s\"}}"
                                    .formatted("Рада".repeat(length), "Gmina ".repeat(length) + "B"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (var document = Loader.loadPDF(file)) {
                assertThat(new PDFTextStripper().getText(document).lines()).noneMatch(line -> line.matches("[.,;:].*"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFormCanBeHadBlank(String number, String language) throws IOException {
        var titles = given().get(FORMS + number).jsonPath();
        var blank = FORMS + number + "/document?language=" + language + "&format=";
        var word = docx(
                given().get(blank + "docx").then().statusCode(200).extract().asByteArray());
        assertThat(word).doesNotContain("{{").contains("[");
        for (var each : language.equals("bilingual") ? new String[] {"uk", "en"} : new String[] {language}) {
            assertThat(word).contains(titles.getString("title." + each));
        }
        if (language.equals("bilingual")) {
            var print = pdf(
                    given().get(blank + "pdf").then().statusCode(200).extract().asByteArray());
            assertThat(print).contains("[").doesNotContain("{{");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, uk", "6, bilingual", "8, en", "3, bilingual"})
    void aPdfCanBeReadByAScreenReader(String number, String language) {
        var file = fill(number, language, "pdf", "{" + SAMAR + "}")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PdfUa.faults(file)).isEmpty();
    }

    @Test
    void theRegisterGivesNamesAndCodesInTheDocumentsLanguages() throws IOException {
        var body = "{" + SAMAR + ", \"partner\": {\"id\": \"pl-lublin\"}, \"themes\": [\"culture\", \"education\"],"
                + "\"values\": {\"kind\": \"interterritorial\", \"signDate\": \"2026-12-15\","
                + "\"ourHead\": {\"uk\": \"міський голова Олена Приклад\", \"en\": \"Mayor Olena Pryklad\"}}}";
        var word = docx(fill("6", "bilingual", "docx", body)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"partnership-agreement-bilingual.docx\"")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray());
        assertThat(word)
                .contains("Новомосковська міська територіальна громада", "Samar urban hromada", "UA12100070000011492")
                .contains("Люблін", "Lublin", "Польща", "Poland")
                .contains("міжтериторіальне", "interterritorial")
                .contains("15 грудня 2026 року", "15 December 2026")
                .contains("міський голова Олена Приклад", "Mayor Olena Pryklad");
        assertThat(pdf(fill("6", "uk", "pdf", body).asByteArray()))
                .contains("міський голова Олена Приклад")
                .doesNotContain("Mayor Olena");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "5", "6"})
    void theBodiesThatAreThePartiesSign(String number) throws IOException {
        var body = "{" + SAMAR + ", \"values\": {\"ourBody\": \"Samar City Council\", \"ourHead\": \"Olena Pryklad\","
                + "\"partnerBody\": \"Lublin City Council\", \"partnerHead\": \"Jan Przykład\"}}";
        assertThat(docx(fill(number, "en", "docx", body).asByteArray()))
                .containsPattern("For the Ukrainian Party\\s+Samar City Council\\s+Olena Pryklad\\s+_")
                .containsPattern("For the Foreign Party\\s+Lublin City Council\\s+Jan Przykład\\s+_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8"})
    void whereNoBodyIsAskedForTheMunicipalitySigns(String number) throws IOException {
        var body = "{" + SAMAR + ", \"values\": {\"ourHead\": \"Olena Pryklad\"}}";
        assertThat(docx(fill(number, "en", "docx", body).asByteArray()))
                .containsPattern("For the Ukrainian Party\\s+Samar urban hromada\\s+Olena Pryklad\\s+_");
    }

    @Test
    void thoseWhoAssessedAPartnerSignBesideTheirNames() throws IOException {
        var body = "{\"values\": {\"assessors\": [{\"person\": \"Олена Приклад\"}, {\"person\": \"Іван Зразок\"}]}}";
        var heads = "(?U)Посада, ім’я та прізвище\\s+Підпис\\s+Дата\\s+";
        assertThat(docx(fill("3", "uk", "docx", body).asByteArray()))
                .containsPattern(heads + "Олена Приклад\\s+Іван Зразок");
        assertThat(pdf(fill("3", "uk", "pdf", body).asByteArray()))
                .containsPattern(heads + "Олена Приклад\\s+Іван Зразок");
    }

    @Test
    void aPartnerThatIsNotInTheRegisterIsWrittenByNameAndCountry() throws IOException {
        var body = "{" + SAMAR
                + ", \"partner\": {\"name\": {\"uk\": \"ґміна Ґжибово\", \"en\": \"Grzybowo\"}, \"country\": \"PL\"}}";
        assertThat(docx(fill("2", "uk", "docx", body).asByteArray())).contains("ґміна Ґжибово", "Польща");
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() throws IOException {
        var body =
                "{\"values\": {\"goals\": \"<b>&amp;</b> {{municipality.name}} ${7*7} <w:p/> =cmd|x\\nдругий рядок\"}}";
        var expected = "<b>&amp;</b> {{municipality.name}} ${7*7} <w:p/> =cmd|x";
        assertThat(docx(fill("6", "uk", "docx", body).asByteArray())).contains(expected, "другий рядок");
        assertThat(pdf(fill("6", "uk", "pdf", body).asByteArray())).contains(expected, "другий рядок");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'municipality': {'code': 'UA00'}}               | municipality.code | names no municipality",
                "{'municipality': 'UA12100070000011492'}          | municipality      | is an object",
                "{'partner': {'id': 'pl-nowhere'}}                | partner.id        | names no partner",
                "{'partner': {'country': 'XX'}}                   | partner.country   | ISO 3166-1",
                "{'themes': ['cultur']}                           | themes            | did you mean 'culture'",
                "{'themes': 'culture'}                            | themes            | is a list of slugs",
                "{'vlaues': {}}                                   | vlaues            | did you mean 'values'",
                "{'values': {'ourHed': 'x'}}                      | values.ourHed     | did you mean 'ourHead'",
                "{'values': {'signDate': '15.12.2026'}}           | values.signDate   | is a date like 2026-11-29",
                "{'values': {'kind': 'marriage'}}                 | values.kind       | not one of the allowed values",
                "{'values': {'ourHead': ['x']}}                   | values.ourHead    | is an object",
                "{'values': {'ourHead': {'de': 'x'}}}             | values.ourHead.de | is not a member here",
                "{'values': {'goals': 'a\u202Eb'}}                | values.goals      | U+202E",
                "{'values': {'goals': 'a\\u0007b'}}               | values.goals      | U+0007",
                "{'municipality': {'code': 'UA\\u0000'}}         | municipality.code | names no municipality",
                "{'partner': {'id': '\\u0000'}}                  | partner.id        | names no partner",
                "{'partner': {'country': 'P\\u0000'}}            | partner.country   | ISO 3166-1",
                "{'themes': ['\\u0000']}                         | themes            | not one of the allowed values",
                "{'values': []}                                   | values            | is an object",
            })
    void badInputIsNamedWithItsCure(String body, String field, String message) {
        refused("6", body.replace('\'', '"'))
                .body("violations.field", hasItem(field))
                .body("violations.find { it.field == '" + field + "' }.message", containsString(message));
    }

    @Test
    void severalMistakesAreToldAtOnce() {
        refused("8", """
                {"values": {"startDate": "soon", "budget": [{"total": "much"}, {"total": 1e20}, {"item": "%s"}]}}""".formatted("x".repeat(400))).body("violations", hasSize(4));
    }

    @Test
    void aTextThatIsTooLongIsRefusedHoweverLong() {
        refused("6", "{\"values\": {\"goals\": \"" + "ї".repeat(100_000) + "\"}}")
                .body("violations[0].message", containsString("at most 1200"));
        fill("6", "uk", "docx", "{\"values\": {\"goals\": \"" + "x".repeat(1_200_000) + "\"}}")
                .then()
                .statusCode(413);
    }

    @Test
    void howeverMuchIsWrongTheAnswerStaysShort() {
        var themes = IntStream.range(0, 20_000).mapToObj(i -> "\"t" + i + "\"").collect(Collectors.joining(","));
        var answer = refused("1", "{\"themes\": [" + themes + "]}")
                .body("violations", hasSize(20))
                .body("detail", endsWith("; and 19980 more"));
        assertThat(answer.extract().asByteArray()).hasSizeLessThan(60_000);
    }

    @Test
    void aBodyThatDoesNotTellItsLengthMayNotBeLargerEither() throws IOException {
        var first = "{\"values\": {\"goals\": \"";
        var part = "%x\r\n%s\r\n".formatted(10_000, "x".repeat(10_000));
        try (var raw = new RawRequest()) {
            raw.write("POST /api/v1/forms/6/document HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            assertThat(raw.send("%x\r\n%s\r\n".formatted(first.length(), first) + part.repeat(40) + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 413")
                    .contains("/problems/content-too-large");
        }
    }

    @Test
    void aPartnerWhoseOwnLettersFewReadIsWrittenInEnglish() throws IOException {
        var file = fill("2", "uk", "pdf", "{" + SAMAR + ", \"partner\": {\"id\": \"jp-kobe\"}}")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(pdf(file)).contains("Kobe").doesNotContain("##");
    }

    @Test
    void lettersThatThePdfDoesNotHaveAreNamedInsteadOfPrintedAsSigns() {
        var body = "{\"partner\": {\"name\": \"神戸市\"}, \"values\": {\"goals\": \"café ґава\"}}";
        fill("6", "uk", "pdf", body)
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("partner.name"))
                .body("violations[0].message", containsString("U+795E"));
        fill("6", "uk", "docx", body).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"x\"", "{", "{\"values\": "})
    void aBodyThatIsNoFormIsRefused(String body) {
        fill("6", "uk", "docx", body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesUnknownFormsLanguagesAndFormats() {
        given().get(FORMS + "11").then().statusCode(404).body("type", equalTo("/problems/form-not-found"));
        given().get(FORMS + "01/document").then().statusCode(404);
        given().get(FORMS + "6/document?language=pl")
                .then()
                .statusCode(400)
                .body("violations[0].allowed", contains("uk", "en", "bilingual"));
        given().get(FORMS + "6/document?format=odt")
                .then()
                .statusCode(400)
                .body("violations[0].allowed", contains("docx", "pdf"));
        given().accept("image/png").get(FORMS + "6/document").then().statusCode(406);
        given().contentType("text/plain")
                .body("x")
                .post(FORMS + "6/document")
                .then()
                .statusCode(415);
    }

    @Test
    void nothingThatIsTypedChangesTheRegister() {
        long before = given().get("/api/v1").jsonPath().getLong("version");
        fill("6", "uk", "docx", "{" + SAMAR + ", \"values\": {\"goals\": \"дуже таємно\"}}")
                .then()
                .statusCode(200);
        assertThat(given().get("/api/v1").jsonPath().getLong("version")).isEqualTo(before);
    }

    @Test
    void nothingThatIsTypedStandsInTheLog() {
        var told = new ArrayList<String>();
        var listener = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                told.add(line.getFormattedMessage());
            }
        };
        var log = Logger.getLogger("ua.pobratym");
        log.addHandler(listener);
        try {
            refused("6", "{\"themes\": [\"таємниця\"], \"ґудзик\": 1, \"values\": {\"goals\": \"нишком\\u0007\"}}")
                    .body("violations", hasSize(3));
        } finally {
            log.removeHandler(listener);
        }
        assertThat(told).anyMatch(line -> line.contains("3 violations in the body"));
        assertThat(String.join("\n", told)).doesNotContain("таємниця", "ґудзик", "нишком");
    }

    @Test
    void aBlankDocumentIsMadeOnceForAVersionOfTheRegister() {
        var address = FORMS + "4/document?language=en&format=pdf";
        var tag = given().get(address).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        // The tag of one file says nothing of the other.
        var docx = given().accept("application/pdf;q=0.1, application/*").get(FORMS + "4/document");
        given().accept("application/pdf")
                .header("If-None-Match", docx.header("ETag"))
                .get(FORMS + "4/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void theClientChoosesByAcceptToo() {
        given().accept("application/pdf").get(FORMS + "4/document").then().contentType("application/pdf");
        given().accept("*/*").get(FORMS + "4/document").then().header("Content-Disposition", containsString(".docx"));
    }
}
