package ua.pobratym.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.problem.RawRequest;
import ua.pobratym.testing.PostgresResource;

/** On the small build in src/test/resources/site. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class SiteTest {

    @Inject
    SiteConfig config;

    private static RequestSpecification raw() {
        return given().config(RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    @ParameterizedTest
    @CsvSource({
        "/,200",
        "/en/,200",
        "/register?country=PL,200",
        "/register?q=%ZZ,200",
        "/partners/pl-lublin,200",
        "/nothing-here,404",
        "/en/x/y,404"
    })
    void givesTheDocumentAndTheRightStatus(String address, int status) throws IOException {
        assertThat(RawRequest.get(address)).startsWith("HTTP/1.1 " + status).contains("<div id=\"root\">");
    }

    @Test
    void theDocumentComesCompressed() {
        for (var encoding : new String[] {"br", "gzip"}) {
            raw().header("Accept-Encoding", encoding)
                    .get("/")
                    .then()
                    .statusCode(200)
                    .contentType("text/html; charset=utf-8")
                    .header("Content-Encoding", encoding)
                    .header("Vary", containsString("ccept-"));
        }
        given().head("/").then().statusCode(200).body(equalTo(""));
    }

    @Test
    void assetsAreForEverAndComeCompressed() {
        raw().header("Accept-Encoding", "gzip, br")
                .get("/assets/app-1a2b.js")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "br")
                .header("Vary", containsString("ccept-"))
                .header("Content-Length", "5")
                .contentType("text/javascript; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        raw().header("Accept-Encoding", "gzip")
                .get("/assets/app-1a2b.js")
                .then()
                .header("Content-Encoding", "gzip");
        raw().header("Accept-Encoding", "identity")
                .get("/assets/app-1a2b.js")
                .then()
                .header("Content-Encoding", nullValue())
                .body(containsString("started"));
        given().head("/assets/app-1a2b.js").then().statusCode(200).body(equalTo(""));
    }

    @Test
    void aMissingAssetIsNoPage() {
        given().get("/assets/app-0000.js").then().statusCode(404).body(not(containsString("id=\"root\"")));
    }

    @Test
    void whileTheBuildIsReplacedTheReaderIsToldToComeBack() throws IOException {
        var build = config.directory();
        var large = build.resolve("assets/large-1a2b.js");
        try {
            Files.writeString(large, "//".repeat(40_000));
            Files.setLastModifiedTime(build.resolve(PageRoutes.FILE), FileTime.from(Instant.now()));
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(
                            () -> given().get("/assets/large-1a2b.js").then().statusCode(200));
            Files.delete(large);
            given().get("/assets/large-1a2b.js")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .header("Cache-Control", not(containsString("immutable")))
                    .body(containsString("renewed right now"));
        } finally {
            Files.deleteIfExists(large);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api-docs/index.html"})
    void showsTheDocumentation(String address) {
        given().get(address).then().statusCode(200).body(containsString("documentation of the test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/assets/../../application.properties",
                "/%2e%2e/%2e%2e/pom.xml",
                "/assets/..%2f..%2fx",
                "/..%5c..%5cx",
                "/assets/%252e%252e/x",
                "/.vite/manifest.json",
                "/assets/app-1a2b.js.br",
                "/routes.json"
            })
    void nothingOutsideTheBuildCanBeReached(String address) throws IOException {
        assertThat(RawRequest.get(address))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("quarkus")
                .doesNotContain("<project");
    }

    @ParameterizedTest
    @CsvSource({"/openapi.yaml,application/yaml,openapi: 3", "/openapi.json,application/json,\"openapi\""})
    void givesTheContract(String address, String mediaType, String beginning) {
        var tag = given().get(address)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .body(containsString(beginning))
                .header("Access-Control-Allow-Origin", "*")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        for (var encoding : new String[] {"br", "gzip"}) {
            raw().header("Accept-Encoding", encoding)
                    .get(address)
                    .then()
                    .header("Content-Encoding", encoding)
                    .header("Content-Length", Integer::parseInt, lessThan(60_000));
        }
    }

    @Test
    void explainsEachKindOfProblem() {
        for (var slug : new String[] {"invalid-parameter", "partnership-not-found", "database-away", "uri-too-long"}) {
            given().get("/problems/" + slug)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .body(containsString("lang=\"en\""));
            given().accept("application/json")
                    .get("/problems/" + slug)
                    .then()
                    .statusCode(200)
                    .body("type", equalTo("/problems/" + slug))
                    .body("title.uk", not(equalTo("")));
        }
        given().get("/problems/<script>").then().statusCode(404);
        given().get("/problems/x").then().statusCode(404);
    }

    @Test
    void isOnlyRead() {
        given().post("/register").then().statusCode(405).header("Allow", "GET, HEAD");
    }
}
