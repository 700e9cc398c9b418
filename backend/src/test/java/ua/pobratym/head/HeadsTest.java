package ua.pobratym.head;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.problem.RawRequest;
import ua.pobratym.testing.PostgresResource;

/** What search engines, messengers and readers without scripts get, from the real register. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class HeadsTest {

    private static final String LVIV = "/municipalities/UA46060250000025047";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Мапа міжнародних партнерств громад України · Побратим | партнери з 7",
                "/en/ | Map of international partnerships of Ukraine’s municipalities · Pobratym | partners in 7",
                "/register | Реєстр партнерств · Побратим | Усі міжнародні партнерства",
                "/en/statistics | Statistics of partnerships · Pobratym | have answered",
                "/municipalities | Громади · Побратим | Усі громади України",
                "/municipalities?partnerships=without | Громади без партнера · Побратим | партнерства: 1",
                "/register?country=PL&region=UA46000000000026241 | Реєстр партнерств: Львівська область, Польща · Побратим | партнерств",
                "/en/register?theme=culture&trust=verified | Register of partnerships: Culture and heritage, verified by | partnerships in the register",
                "/en/?q=Lublin | Map of international partnerships of Ukraine’s municipalities: “Lublin” · Pobratym | “Lublin”: ",
                "/statistics?partner=pl-lublin&year=1800 | Статистика партнерств: Люблін, 1800 · Побратим | таких партнерств у реєстрі немає",
                "/register?q=%00 | Реєстр партнерств: «�» · Побратим | таких партнерств у реєстрі немає",
                "/register?country=XX | Реєстр партнерств · Побратим | Усі міжнародні партнерства",
                "/municipalities?region=UA46000000000026241&partnerships=without | Громади без партнера: Львівська область · Побратим | Львівська область. Громади",
                "/data | Дані та API · Побратим | CSV, XLSX, GeoJSON, JSON",
                "/en/about | About the register · Pobratym | What Pobratym is",
                LVIV + " | Львівська громада · Побратим | (Львівський район, Львівська область): 4",
                "/en" + LVIV + " | Lviv · Pobratym | partnerships in 2",
                "/partners/pl-lublin | Люблін · Побратим | Люблін (Польща):",
                "/en/partners/pl-lublin | Lublin · Pobratym | Lublin (Poland):",
                "/countries/PL | Польща · Побратим | громадами України",
                "/en/countries/AQ | Antarctica · Pobratym | no standing partnership with a municipality",
                "/regions/UA46000000000026241 | Львівська область · Побратим | партнерств у 6",
                "/en/raions/UA46060000000042587 | Lvivskyi raion · Pobratym | partnerships of 2",
                "/guidelines | Посібник із міжнародного муніципального партнерства · Побратим | 7 розділів, 10 додатків",
                "/en/guidelines | Manual of international municipal partnership · Pobratym | 7 chapters, 10 appendices",
                "/guidelines/legal-ground | Правова основа партнерства · Побратим | хто підписує",
                "/en/guidelines/letter-of-intent | Letter of intent · Pobratym | No obligations",
                "/forms | Форми посібника · Побратим | Десять форм",
                "/forms/6 | Угода про міжнародне територіальне співробітництво · Побратим | двома мовами",
                "/partnerships/1 | Бахчисарайська громада – Трогір · Побратим | Бахчисарайська громада – Трогір (Хорватія)",
            })
    void eachPageSaysInItsLanguageWhatItIs(String path, String title, String description) {
        var html = html(path);
        var language = path.startsWith("/en/") ? "en" : "uk";
        assertThat(html).contains("<html lang=\"" + language + "\"");
        assertThat(between(html, "<title>", "</title>")).startsWith(title);
        assertThat(between(html, "<meta name=\"description\" content=\"", "\">"))
                .contains(description);
        assertThat(between(html, "<meta property=\"og:title\" content=\"", "\">"))
                .isEqualTo(between(html, "<title>", "</title>"));
        assertThat(html).containsOnlyOnce("<h1>").contains("<main class=\"still-page\">");
    }

    @Test
    void aChapterIsThereToBeReadBeforeAnyScriptRuns() {
        var html = html("/guidelines/legal-ground");
        assertThat(html)
                .contains("<h2 id=\"who-signs\">")
                .contains("https://zakon.rada.gov.ua/laws/show/3668-20")
                .contains("<li id=\"term-memorandum\">")
                .contains("<a href=\"/guidelines/partnership-agreement\">")
                .doesNotContain("{{")
                .doesNotContain("⟦");
        assertThat(between(html, "\"dateModified\":\"", "\"")).startsWith("2026-");
    }

    @Test
    void thePageIsOneInTwoLanguages() {
        var origin = between(html(LVIV), "rel=\"canonical\" href=\"", "/municipalities");
        for (var path : new String[] {LVIV, "/en" + LVIV}) {
            assertThat(html(path))
                    .contains("<link rel=\"canonical\" href=\"" + origin + path + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"uk\" href=\"" + origin + LVIV + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"" + origin + "/en" + LVIV + "\">")
                    .contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + origin + LVIV + "\">");
        }
        assertThat(origin).matches("http://localhost:\\d+");
    }

    @Test
    void theFactsStandInThePageWithLinks() {
        assertThat(html(LVIV))
                .contains("<a href=\"/partners/pl-lublin\">Люблін</a>, <a href=\"/countries/PL\">Польща</a>")
                .contains("<a href=\"/regions/UA46000000000026241\">Львівська область</a>")
                .contains("(на початок 2022 року)")
                .contains("47 партнерств у 24 країнах");
        assertThat(html("/countries/RU"))
                .contains("Росія: у реєстрі немає чинних партнерств", "Припинено або призупинено: ", "(припинено)");
        assertThat(html("/en/regions/UA46000000000026241"))
                .contains("<a href=\"/en/raions/UA46060000000042587\">Lvivskyi raion</a>");
        assertThat(html("/partnerships/1")).contains("<h2>Джерела</h2>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipalities/UA00000000000000000",
                "/en/partners/pl-atlantis",
                "/countries/XX",
                "/en/regions/x",
                "/raions/%27%20or%201=1",
                "/partnerships/999999999",
                "/partnerships/99999999999999999999",
                "/en/partnerships/x",
                "/partners/%3Cscript%3E",
                "/no-such-page"
            })
    void whatIsNotThereIsA404InTheRightLanguage(String path) {
        var html = given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(html)
                .contains(
                        path.startsWith("/en/")
                                ? "<h1>The register has no such"
                                : path.equals("/no-such-page") ? "<h1>Такої сторінки немає" : " в реєстрі немає</h1>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("canonical", "<script>", "ld+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/data", LVIV, "/en/partners/pl-lublin", "/en/raions/UA46060000000042587"})
    void theDataForMachinesCanBeRead(String path) throws IOException {
        var found = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(html(path))
                .results()
                .toList();
        assertThat(found).isNotEmpty();
        for (var each : found) {
            var data = new ObjectMapper().readTree(each.group(1));
            assertThat(data.get("@context").asText()).isEqualTo("https://schema.org");
            assertThat(data.get("@type").asText()).isIn("WebSite", "Dataset", "BreadcrumbList", "AdministrativeArea");
        }
    }

    @Test
    void nothingOfTheAddressBecomesMarkup() {
        assertThat(html("/register?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("alert(1)</script>", "\"><script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example/x", "a\"b", "a b", "<script>", "user@evil.example", "evil.example:1234567"})
    void aStrangeHostIsNotRepeated(String host) throws IOException {
        var answer = from("/about", host);
        assertThat(answer).doesNotContain("//" + host).doesNotContain("<script>");
    }

    @Test
    void oneHostDoesNotGetTheLinksOfAnother() throws IOException {
        assertThat(from("/about", "one.example")).contains("href=\"http://one.example/about\"");
        assertThat(from("/about", "two.example"))
                .contains("href=\"http://two.example/about\"")
                .doesNotContain("one.example");
    }

    @Test
    void theDocumentIsAskedForAgainAndMayBeUnchanged() {
        var first = given().get(LVIV).then().header("Cache-Control", "no-cache").extract();
        var tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");
        given().header("If-None-Match", tag).get(LVIV).then().statusCode(304);
        given().header("If-None-Match", tag).get("/en" + LVIV).then().statusCode(200);
        assertThat(given().get(LVIV).header("ETag")).isEqualTo(tag);
    }

    @Test
    void whatTheScriptsNeedIsNamedForTheTimeAfterTheFirstPaint() {
        assertThat(html("/en/register"))
                .contains("<meta name=\"after-paint\" content=\"/api/v1/map\">")
                .contains("<meta name=\"after-paint\" content=\"/assets/en-1a2b.js\">")
                .contains("<meta name=\"after-paint\" content=\"/assets/register-1a2b.js\">")
                .containsSubsequence("/assets/app.css", "/assets/route.css", "</head>");
    }

    private static String from(String path, String host) throws IOException {
        try (var raw = new RawRequest()) {
            return raw.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        }
    }

    private static String html(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .extract()
                .asString();
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before);
        assertThat(start).as(before).isNotNegative();
        return text.substring(start + before.length(), text.indexOf(after, start + before.length()));
    }
}
