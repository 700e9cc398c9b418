package ua.pobratym.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class ProblemTest {

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).get(address).then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", matchesPattern("[A-Za-z0-9._-]+"))
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")))
                .body("requestId", matchesPattern("[A-Za-z0-9._-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing-here", "/api/v2/partnerships", "/api/v1/trial/1/2/3", "/q/nothing"})
    void unknownAddressesAreProblems(String address) {
        problem(get(address), 404, "not-found");
    }

    @Test
    void namesTheUnknownParameterAndWhatWasProbablyMeant() {
        problem(get("/api/v1/trial?contry=PL"), 400, "invalid-parameter")
                .body("violations[0].field", equalTo("contry"))
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].value", equalTo("PL"))
                .body("violations[0].message", containsString("did you mean 'country'"))
                .body("violations[0].allowed", contains("country", "format", "q", "size", "status"));
    }

    @Test
    void refusesASingleValuedParameterGivenTwiceAndTakesARepeatableOne() {
        problem(get("/api/v1/trial?q=a&q=b"), 400, "invalid-parameter")
                .body("violations[0].field", equalTo("q"))
                .body("violations[0].message", containsString("once"));
        get("/api/v1/trial?country=PL&country=DE").statusCode(200).body("country", hasItems("PL", "DE"));
    }

    @Test
    void listsTheAllowedValues() {
        problem(get("/api/v1/trial?status=activ"), 400, "invalid-parameter")
                .body("violations[0].value", equalTo("activ"))
                .body("violations[0].message", containsString("did you mean 'active'"))
                .body("violations[0].allowed", contains("active", "ended"));
    }

    @Test
    void namesTheParameterThatBeanValidationRefuses() {
        problem(get("/api/v1/trial?size=999"), 400, "invalid-parameter")
                .body("violations[0].field", equalTo("size"))
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].value", equalTo("999"));
    }

    @ParameterizedTest
    @CsvSource({"q=%,q", "q=%zz,q", "country=PL&q=%D0,q", "q=%C3%28,q", "q=%00,q", "q=a%1Bb,q", "q=a&%FF=1,%FF"})
    void refusesBrokenEncodingAndControlCharacters(String query, String field) throws IOException {
        assertThat(RawRequest.get("/api/v1/trial?" + query))
                .contains(" 400 ")
                .contains("/problems/invalid-parameter")
                .contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/trial/%", "/api/v1/trial/%C3%28", "/api/v1/trial/%zz"})
    void refusesABrokenPath(String path) throws IOException {
        assertThat(RawRequest.get(path)).contains(" 400 ").contains("/problems/malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "' or 1=1 --", "../../etc/passwd", "$(x)|^`\"", "%", "\u202Ex"})
    void hostileTextIsData(String text) {
        given().queryParam("q", text)
                .get("/api/v1/trial")
                .then()
                .statusCode(200)
                .body("q", equalTo(text));
        problem(
                given().pathParam("id", text.replace("/", ""))
                        .get("/api/v1/trial/{id}")
                        .then(),
                404,
                "trial-not-found");
    }

    @Test
    void takesUkrainianThatIsNotPercentEncoded() throws IOException {
        assertThat(RawRequest.get("/api/v1/trial?q=Львів")).contains(" 200 ").contains("\"q\":\"Львів\"");
        assertThat(RawRequest.get("/api/v1/trial?q={<|>}")).contains(" 200 ").contains("\"q\":\"{<|>}\"");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        problem(get("/api/v1/trial?q=" + "a".repeat(100_000)), 414, "uri-too-long");
        problem(get("/api/v1/trial?q=" + "%D1%97".repeat(100_000)), 414, "uri-too-long");
        problem(get("/" + "a".repeat(100_000)), 414, "uri-too-long");
    }

    @Test
    void refusesHeadersThatAreTooLarge() {
        problem(
                given().header("X-Much", "a".repeat(20_000))
                        .get("/api/v1/trial")
                        .then(),
                431,
                "headers-too-large");
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() {
        problem(given().delete("/api/v1/trial").then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }

    @Test
    void saysWhichMediaTypeItDoesNotHaveOrRead() {
        problem(given().accept("image/png").get("/api/v1/trial").then(), 406, "not-acceptable")
                .body("detail", containsString("image/png"));
        problem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/api/v1/trial")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesMalformedJson() {
        problem(
                given().contentType("application/json")
                        .body("{\"a\":")
                        .post("/api/v1/trial")
                        .then(),
                400,
                "malformed-request");
        problem(
                given().contentType("application/json")
                        .body("[1]")
                        .post("/api/v1/trial")
                        .then(),
                400,
                "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "acquisition"})
    void theAbsenceOfTheDatabaseIsA503(String how) {
        problem(get("/api/v1/trial/fails/" + how), 503, "database-away").header("Retry-After", "2");
    }

    @Test
    void ourOwnMistakeShowsNothingOfTheInside() {
        problem(get("/api/v1/trial/fails/else"), 500, "internal-error").body("detail", not(containsString("secret")));
    }

    @Test
    void keepsTheClientsRequestIdIfItIsDecent() {
        given().header("X-Request-Id", "mine-1").get("/api/v1/trial/7").then().body("requestId", equalTo("mine-1"));
        given().header("X-Request-Id", "<b>").get("/api/v1/trial/7").then().body("requestId", not(equalTo("<b>")));
    }

    @Test
    void answersHeadWithoutABody() {
        given().head("/api/v1/trial/7").then().statusCode(404).body(equalTo(""));
        given().head("/api/v1/trial?x=1").then().statusCode(400).body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/partnerships?size=1", "/api/v1/countries", "/municipalities/UA46060250000025047"})
    void aClientOfHttp10NeedNameNoHost(String path) throws IOException {
        try (var raw = new RawRequest()) {
            assertThat(raw.send("GET " + path + " HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 200");
        }
    }
}
