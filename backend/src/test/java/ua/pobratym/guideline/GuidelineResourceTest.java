package ua.pobratym.guideline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.ApiTest;

@ApiTest
class GuidelineResourceTest {

    private static final String GUIDELINES = "/api/v1/guidelines";

    private static ValidatableResponse search(String text, String language) {
        return given().queryParam("q", text)
                .queryParam("language", language)
                .get(GUIDELINES)
                .then();
    }

    @Test
    void theWholeManualIsSentAgainOnlyIfItIsAnother() {
        var book = "/api/v1/guidelines/book";
        var pdf = given().accept("application/pdf")
                .get(book)
                .then()
                .statusCode(200)
                .extract();
        assertThat(pdf.header("Vary")).isEqualTo("Accept");
        assertThat(Integer.parseInt(pdf.header("Content-Length"))).isEqualTo(pdf.asByteArray().length);
        given().accept("application/pdf")
                .header("If-None-Match", pdf.header("ETag"))
                .get(book)
                .then()
                .statusCode(304);
        given().accept("application/epub+zip")
                .header("If-None-Match", pdf.header("ETag"))
                .get(book)
                .then()
                .statusCode(200)
                .contentType("application/epub+zip");
    }

    @Test
    void listsChaptersAndThenAppendices() {
        given().get(GUIDELINES)
                .then()
                .statusCode(200)
                .body("total", equalTo(17))
                .body("items.kind[6]", equalTo("chapter"))
                .body("items.kind[7]", equalTo("appendix"))
                .body("items.language", everyItem(equalTo("uk")))
                .body("items[1].slug", equalTo("legal-ground"))
                .body("items[1].minutes", greaterThan(5));
        given().queryParam("kind", "appendix")
                .queryParam("language", "en")
                .get(GUIDELINES)
                .then()
                .body("items", hasSize(10))
                .body("items[3].title", equalTo("Letter of intent"));
    }

    @Test
    void givesATextWithAllThatItRefersTo() {
        given().get(GUIDELINES + "/legal-ground?language=en")
                .then()
                .statusCode(200)
                .body("headings.anchor", hasItem("who-signs"))
                .body("html", containsString("<h2 id=\"who-signs\">"))
                .body("html", containsString("href=\"/en/guidelines/agreeing#steps\""))
                .body("markdown", containsString("(law:territorial-cooperation)"))
                .body("laws.find { it.id == 'territorial-cooperation' }.number", equalTo("3668-IX"))
                .body("terms.id", hasItem("memorandum"))
                .body("forms.slug", contains("letter-of-intent", "memorandum", "partnership-agreement"))
                .body("previous.slug", equalTo("what-is-a-partnership"))
                .body("next.slug", equalTo("getting-ready"));
        given().get(GUIDELINES + "/what-is-a-partnership").then().body("previous", nullValue());
        given().get(GUIDELINES + "/monitoring-report").then().body("next", nullValue());
    }

    @Test
    void theRegistersFiguresStandInTheText() {
        int municipalities = given().get("/api/v1/statistics").path("totals.oblastHromadas");
        var text = given().get(GUIDELINES + "/finding-a-partner?language=en").jsonPath();
        assertThat(text.getString("html"))
                .contains("%,d".formatted(municipalities))
                .doesNotContain("⟦", "{{");
        assertThat(text.getString("markdown")).doesNotContain("⟦", "{{");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/manual/questions.csv", delimiter = '|', numLinesToSkip = 1)
    void aQuestionFindsThePlaceThatAnswersIt(String language, String question, String places) {
        var found = search(question, language).statusCode(200).extract().jsonPath();
        var shown = IntStream.range(0, Math.min(3, found.getList("items").size()))
                .boxed()
                .flatMap(i -> {
                    var slug = found.getString("items[%d].slug".formatted(i));
                    return found.getList("items[%d].matches.anchor".formatted(i), String.class).stream()
                            .limit(3)
                            .map(anchor -> slug + "#" + Objects.requireNonNullElse(anchor, ""));
                });
        assertThat(shown).containsAnyOf(places.split(" "));
    }

    @Test
    void aPassageMarksTheWordsInTheirForms() {
        search("меморандуми", "uk")
                .body(
                        "items.matches.passage.flatten().findAll { it.match }.text",
                        hasItems("меморандум", "Меморандум"));
        search("signs", "en").body("items.matches.passage.flatten().findAll { it.match }.text", hasItem("sign"));
    }

    @Test
    void aBlankThatHoldsIsInTheHtmlAloneAndIsLookedForAsABlank() {
        var text = given().get(GUIDELINES + "/working-together").jsonPath();
        assertThat(text.getString("html")).contains("постанова №\u00A0953", "10\u00A0робочих\u00A0днів");
        assertThat(text.getString("markdown")).contains("постанова № 953").doesNotContain("\u00A0");
        var found = search("постанова № 953", "uk").extract().jsonPath();
        var copied = search("постанова\u00A0№\u00A0953", "uk").extract().jsonPath();
        assertThat(found.getList("items.slug", String.class)).contains("working-together");
        assertThat(copied.<Object>get("items.matches")).isEqualTo(found.get("items.matches"));
        assertThat(found.getList("items.matches.passage.flatten().text", String.class))
                .allSatisfy(piece -> assertThat(piece).doesNotContain("\u00A0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | мемарандум  | меморандум",
                "uk | децларація  | декларація",
                "en | agrement    | agreement",
                "uk | vtvjhfylev  | меморандум",
            })
    void aTypoAndTheOtherKeyboardAreReadAsWhatWasMeant(String language, String typed, String meant) {
        search(typed, language).body("readAs", containsString(meant)).body("total", greaterThan(0));
    }

    @Test
    void whatTheManualDoesNotHaveIsNotFound() {
        search("квантова хромодинаміка", "uk")
                .statusCode(200)
                .body("items", hasSize(0))
                .body("readAs", nullValue());
        search("і та чи", "uk").statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table guideline; --",
                "<script>alert(1)</script>",
                "угода & | ! : * ( ) <-> \\ \" '",
                "\u202Eугода",
                "{{municipality.name}} ⟦partnerships⟧",
                "%_\\%",
                "😀 \u0000 угода",
                "'''''''''",
                "😀 угода",
                "ъ угода ъ",
                "\u0301 memorandum",
            })
    void anyTextIsLookedForAndDoesNothingElse(String text) {
        for (var language : new String[] {"uk", "en"}) {
            assertThat(search(text, language).extract().statusCode()).isIn(200, 400);
        }
        given().get(GUIDELINES).then().body("total", equalTo(17));
    }

    @Test
    void refusesWhatItDoesNotHave() {
        given().get(GUIDELINES + "/no-such-chapter")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/guideline-not-found"));
        given().get(GUIDELINES + "?language=ru")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("language"))
                .body("violations[0].allowed", contains("uk", "en"));
        given().get(GUIDELINES + "?kind=chapters")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("'chapter'"));
        search("x".repeat(201), "uk").statusCode(400).body("violations[0].field", equalTo("q"));
        given().get(GUIDELINES + "/%3Cscript%3E?language=uk")
                .then()
                .statusCode(404)
                .body("detail", not(containsString("\u0000")));
    }
}
