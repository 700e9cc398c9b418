package ua.pobratym.sitemap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class SitemapTest {

    @Test
    void listsEveryPageOnceInBothLanguages() {
        var pages = new HashSet<String>();
        var listed = 0;
        for (var file : files()) {
            for (var page : xml(file).getList("urlset.url.loc", String.class)) {
                pages.add(page.replaceFirst("http://[^/]+", ""));
                listed++;
            }
        }
        assertThat(pages)
                .hasSize(listed)
                .contains("/", "/en/", "/about", "/en/register", "/partnerships/3010", "/en/partners/pl-lublin")
                .contains(
                        "/municipalities/UA46060250000025047",
                        "/countries/PL",
                        "/raions/UA46060000000042587",
                        "/en/guidelines/agreeing",
                        "/forms")
                .doesNotContain("/countries/AQ");
        // 8 overviews, 17 texts of the manual, 75 countries, 27 regions, 136 raions, 1,774 municipalities, 2,297
        // partners, 3,010 partnerships
        assertThat(listed).isEqualTo(2 * (8 + 17 + 75 + 27 + 136 + 1_774 + 2_297 + 3_010));
    }

    @Test
    void eachPageNamesItselfInTheOtherLanguage() {
        var file = given().get("/sitemaps/partners-2.xml")
                .then()
                .statusCode(200)
                .contentType(containsString("xml"))
                .extract()
                .asString();
        var origin = file.substring(file.indexOf("http://localhost"), file.indexOf("/partners/"));
        var path = file.substring(file.indexOf("/partners/"), file.indexOf("</loc>"));
        assertThat(file)
                .contains("<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + origin + "/en" + path + "\"/>")
                .contains("<xhtml:link rel=\"alternate\" hreflang=\"uk\" href=\"" + origin + path + "\"/>");
    }

    @Test
    void tellsWhenAPageChangedAndNothingElse() {
        var changed = xml("/sitemaps/partnerships-1.xml").getList("urlset.url.lastmod", String.class);
        assertThat(changed)
                .hasSize(2_000)
                .allSatisfy(time -> assertThat(Instant.parse(time))
                        .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now()));
        // A text does not change with the register.
        var overviews = xml("/sitemaps/overviews.xml");
        assertThat(overviews.getList("urlset.url.findAll { it.lastmod == '' }.loc", String.class))
                .hasSize(6)
                .allMatch(page -> page.matches(".*/(about|guidelines|forms)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemaps/partnerships-999.xml",
                "/sitemaps/partnerships-0.xml",
                "/sitemaps/partnerships.xml",
                "/sitemaps/nothing-1.xml",
                "/sitemaps/",
                "/sitemaps/partners-1.xml.br"
            })
    void hasNoOtherFiles(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void robotsAreShownTheWay() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("Sitemap: http://localhost:"), containsString("/sitemap.xml"));
        given().get("/api/v1/map").then().header("X-Robots-Tag", "noindex");
    }

    @Test
    void tellsWhereToReportAWeakness() {
        var text = given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=utf-8")
                .extract()
                .asString();
        assertThat(text).contains("Contact: mailto:register@example.org", "/.well-known/security.txt");
        var expires = text.lines().filter(line -> line.startsWith("Expires: ")).findFirst();
        assertThat(expires)
                .hasValueSatisfying(line -> assertThat(Instant.parse(line.substring("Expires: ".length())))
                        .isBetween(
                                Instant.now().plus(Duration.ofDays(30)),
                                Instant.now().plus(Duration.ofDays(366))));
    }

    private static List<String> files() {
        return xml("/sitemap.xml").getList("sitemapindex.sitemap.loc", String.class).stream()
                .map(address -> address.replaceFirst("http://[^/]+", ""))
                .toList();
    }

    private static XmlPath xml(String path) {
        return given().get(path).then().statusCode(200).extract().xmlPath();
    }
}
