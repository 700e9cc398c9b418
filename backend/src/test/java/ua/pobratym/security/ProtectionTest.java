package ua.pobratym.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.problem.RawRequest;
import ua.pobratym.testing.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class ProtectionTest {

    @ParameterizedTest
    @CsvSource({"/,200", "/nothing,404", "/problems/not-found,200", "/assets/none.js,404"})
    void pagesAreProtected(String address, int status) {
        given().get(address)
                .then()
                .statusCode(status)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Strict-Transport-Security", nullValue());
    }

    /** Where nginx stands before the application, it sends the page's files itself. */
    @Test
    void nginxSendsTheSamePolicy() throws IOException {
        assertThat(Path.of("..", "frontend", "nginx-security.conf"))
                .content()
                .contains("add_header Content-Security-Policy \"" + SecurityHeaders.PAGE_POLICY + "\" always;");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/trial,200",
        "/api/v1/trial?x=1,400",
        "/api/v1/nothing,404",
        "/api/v1/trial-themes,200",
        "/q/health,200"
    })
    void answersForProgramsAreProtectedAndOpenToOtherSites(String address, int status) {
        for (int i = 0; i < 2; i++) {
            var answer = given().header("Origin", "https://elsewhere.example")
                    .get(address)
                    .then()
                    .statusCode(status)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", SecurityHeaders.API_POLICY)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Credentials", nullValue());
            assertThat(answer.extract().headers().getValues("Content-Security-Policy"))
                    .hasSize(1);
        }
    }

    @Test
    void answersAPreflight() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/trial")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("GET"));
    }

    @Test
    void optionsNamesTheMethods() {
        given().options("/api/v1/trial").then().statusCode(200).header("Allow", containsString("GET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /api/v1/trial HTTP/1.1\r\nHost: x\r\nX-Slow: "})
    void aConnectionThatSaysNothingMoreIsClosed(String beginning) throws IOException {
        try (var raw = new RawRequest()) {
            raw.write(beginning);
            assertThat(raw.isClosedWithin(14_000)).isTrue();
        }
    }

    @Test
    void headersThatDripInAreCutOff() throws Exception {
        try (var raw = new RawRequest()) {
            raw.write("GET /api/v1/trial HTTP/1.1\r\nHost: x\r\n");
            assertThat(isCutOff(raw, "X-Drip: 1\r\n")).isTrue();
        }
    }

    @Test
    void aBodyThatDripsInIsCutOff() throws Exception {
        try (var raw = new RawRequest()) {
            raw.write(
                    "POST /api/v1/trial HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n");
            assertThat(isCutOff(raw, " ")).isTrue();
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        given().contentType("application/json")
                .body("[" + " ".repeat(300_000) + "]")
                .post("/api/v1/trial")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/content-too-large"));
    }

    private static boolean isCutOff(RawRequest raw, String drop) throws Exception {
        for (int second = 0; second < 15; second++) {
            if (raw.isClosedWithin(1_000)) {
                return true;
            }
            try {
                raw.write(drop);
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }
}
