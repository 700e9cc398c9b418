package ua.pobratym.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                .body("violations[0].allowed", contains("country", "q", "size", "status"));
    }

    @Test
    void refusesASingleValuedParameterGivenTwiceAndTakesARepeatableOne() {
        problem(get("/api/v1/trial?q=a&q=b"), 400, "invalid-parameter")
                .body("violations[0].field", equalTo("q"))
                .body("violations[0].message", containsString("once"));
        get("/api/v1/trial?country=PL&country=DE").statusCode(200).body("country", hasItems("PL", "DE"));
    }

    @Test
    void anAddressOfOneFormatTakesItsNameAndNoOther() {
        get("/api/v1/trial?format=json").statusCode(200);
        for (var format : new String[] {"csv", "banana"}) {
            problem(get("/api/v1/trial?format=" + format), 400, "invalid-parameter")
                    .body("violations[0].value", equalTo(format))
                    .body("violations[0].allowed", contains("json"));
        }
    }

    @Test
    void tellsTheFirstOfManyFaultsAndHowManyMore() {
        var many = IntStream.range(0, 900).mapToObj(i -> "x" + i + "=1").collect(Collectors.joining("&"));
        var answer = problem(get("/api/v1/trial?" + many), 400, "invalid-parameter")
                .body("violations", hasSize(20))
                .body("detail", endsWith("; and 880 more"));
        assertThat(answer.extract().asByteArray()).hasSizeLessThan(10_000);
    }

    @Test
    void listsTheAllowedValues() {
        problem(get("/api/v1/trial?status=activ"), 400, "invalid-parameter")
                .body("violations[0].value", equalTo("activ"))
                .body("violations[0].message", containsString("did you mean 'active'"))
                .body("violations[0].allowed", contains("active", "ended"));
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
    @ValueSource(strings = {"identity", "gzip", "xchunked", "chunked, chunked", "chunked\r\nTransfer-Encoding: gzip"})
    void aBodyWhoseEndIsInDoubtIsNeverReadAsTheNextRequest(String coding) throws IOException {
        for (var method : new String[] {"POST", "GET"}) {
            try (var raw = new RawRequest()) {
                var answer = raw.send(method + " /api/v1/countries?size=3 HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: "
                        + coding + "\r\n\r\nGET /robots.txt HTTP/1.1\r\nHost: evil\r\nConnection: close\r\n\r\n");
                // What is no chunk at all ends the connection without a word.
                assertThat(answer).matches("(?s)|HTTP/1\\.1 400.*").doesNotContain("User-agent");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a/b",
                "Host: localhost:abc",
                "Host: localhost:99999",
                "Host: user@host",
                "Host:",
                "X: no host",
                "Host: a\r\nHost: b"
            })
    void aHostThatIsNoneIsAProblem(String header) throws IOException {
        for (var path : new String[] {"/", "/api/v1/trial/" + header.hashCode(), "/api/v1"}) {
            try (var raw = new RawRequest()) {
                assertThat(raw.send("GET " + path + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n"))
                        .startsWith("HTTP/1.1 400")
                        .contains("Content-Type: application/problem+json");
            }
        }
    }

    @Test
    void anAddressMayBeWrittenWithItsHost() throws IOException {
        assertThat(RawRequest.get("http://localhost/api/v1/trial?q=a"))
                .contains(" 200 ")
                .contains("\"q\":\"a\"");
        assertThat(RawRequest.get("http://localhost/api/v1/countries?size=4"))
                .contains(" 200 ")
                .contains("ETag");
        assertThat(RawRequest.get("HTTP://localhost")).contains(" 200 ").contains("<html");
    }

    @Test
    void aSemicolonIsPartOfAValue() throws IOException {
        assertThat(RawRequest.get("/api/v1/trial?q=a;b")).contains(" 200 ").contains("\"q\":\"a;b\"");
        problem(get("/api/v1/partnerships?country=PL;page=2"), 400, "invalid-parameter")
                .body("violations[0].value", equalTo("PL;page=2"));
    }

    @Test
    void namesAreWrittenAsTheyAre() throws IOException {
        problem(get("/api/v1/trial?country=PL&Country=DE"), 400, "invalid-parameter")
                .body("violations[0].field", equalTo("Country"));
        assertThat(RawRequest.get("/api/v1/trial?=1")).contains(" 400 ").contains("is not a parameter");
    }

    @Test
    void otherSitesMayAskForEverythingThatIsPublic() {
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/forms/4/document")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"));
        given().accept("application/json")
                .get("/problems/invalid-parameter")
                .then()
                .header("Access-Control-Allow-Origin", "*");
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
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        problem(given().delete("/api/v1/trial/7").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void saysWhichMediaTypeItDoesNotHaveOrRead() {
        problem(given().accept("image/png").get("/api/v1/trial").then(), 406, "not-acceptable")
                .body("detail", containsString("image/png"))
                .body("violations[0].field", equalTo("Accept"))
                .body("violations[0].allowed", contains("application/json"));
        problem(
                        given().contentType("text/plain")
                                .body("x")
                                .post("/api/v1/trial")
                                .then(),
                        415,
                        "unsupported-media-type")
                .body("violations[0].field", equalTo("Content-Type"))
                .body("violations[0].allowed", contains("application/json"));
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
