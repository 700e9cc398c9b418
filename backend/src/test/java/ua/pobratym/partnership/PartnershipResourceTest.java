package ua.pobratym.partnership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.ApiTest;

/** Over 300 lines: all cases of one resource, to be compared with each other. */
@ApiTest
class PartnershipResourceTest {

    private static final String LVIV_REGION = "UA46000000000026241";

    @Test
    void listsEveryPartnershipInPagesThatNeverOverlap() {
        var first = get("size=200&page=1");
        var last = get("size=200&page=16");
        assertThat(first.getInt("total")).isEqualTo(3010);
        assertThat(first.getList("items.id")).hasSize(200).startsWith(1, 2, 3);
        assertThat(last.getList("items.id")).hasSize(10).endsWith(3010);
        assertThat(first.getString("links.next")).isEqualTo("/api/v1/partnerships?page=2&size=200");
        assertThat(last.getString("links.next")).isNull();
        assertThat(last.getString("links.prev")).isEqualTo("/api/v1/partnerships?page=15&size=200");
    }

    @Test
    void aPageBehindTheLastIsEmptyAndSaysHowMuchThereIs() {
        var answer = get("page=5000");
        assertThat(answer.getList("items")).isEmpty();
        assertThat(answer.getInt("total")).isEqualTo(3010);
    }

    @Test
    void linksKeepTheOtherParameters() {
        var next = get("region=" + LVIV_REGION + "&country=PL&country=DE&sort=-since&size=10")
                .getString("links.next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("page", equalTo(2))
                .body("items.region.code", everyItem(equalTo(LVIV_REGION)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "municipality",
                "raion",
                "region",
                "partner",
                "country",
                "kind",
                "status",
                "trust",
                "since",
                "signedOn",
                "level",
                "themes",
                "sources"
            })
    void sortsBothWaysAndLeavesNothingOut(String name) {
        var up = ids("sort=" + name + "&partner=pl-lublin&size=200");
        var down = ids("sort=-" + name + "&partner=pl-lublin&size=200");
        assertThat(up).hasSize(19).containsExactlyInAnyOrderElementsOf(down);
    }

    @Test
    void sortsByTheUkrainianAlphabet() {
        List<String> names = get("sort=municipality&country=PL&size=200&page=2").getList("items.partyName.uk");
        var collator = com.ibm.icu.text.Collator.getInstance(java.util.Locale.forLanguageTag("uk"));
        assertThat(names).isSortedAccordingTo(collator::compare);
    }

    @Test
    void whatIsNotKnownComesLastBothWays() {
        assertThat(get("sort=since&size=1").getList("items.since")).doesNotContainNull();
        assertThat(get("sort=-since&size=1").getList("items.since")).doesNotContainNull();
        for (var sort : List.of("kind", "-kind", "status", "-status")) {
            assertThat(get("size=1&sort=" + sort).getString("items[0]." + sort.replace("-", "")))
                    .isNotEqualTo("unknown");
        }
    }

    @Test
    void facetsCountEachValueUnderTheOtherFilters() {
        var facets = get("region=" + LVIV_REGION + "&country=PL&facets=country,trust,theme,year,source");
        List<Map<String, Object>> countries = facets.getList("facets.country");
        assertThat(countries.getFirst()).isEqualTo(Map.of("value", "PL", "count", 249));
        assertThat(countries).hasSizeGreaterThan(10);
        List<Integer> trust = facets.getList("facets.trust.count");
        assertThat(trust.stream().mapToInt(Integer::intValue).sum()).isEqualTo(249);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country",
                "region",
                "raion",
                "municipality",
                "partner",
                "theme",
                "kind",
                "status",
                "trust",
                "source",
                "level",
                "year"
            })
    void everyFacetValueGivesTheCountThatItNames(String facet) {
        List<Map<String, Object>> values =
                get("region=" + LVIV_REGION + "&facets=" + facet).getList("facets." + facet);
        assertThat(values).isNotEmpty();
        for (var value : values.subList(0, Math.min(3, values.size()))) {
            var other = facet.equals("region") ? "" : "region=" + LVIV_REGION + "&";
            assertThat(get(other + facet + "=" + value.get("value")).getInt("total"))
                    .isEqualTo(value.get("count"));
        }
    }

    @Test
    void tellsOfOnePartnershipWhatEverySourceSays() {
        given().get("/api/v1/partnerships/254")
                .then()
                .statusCode(200)
                .body("municipality.name.uk", equalTo("Забродівська громада"))
                .body("trust", equalTo("verified"))
                .body("agreements.signedOn", contains("2008-03-13", "2013-06-07"))
                .body("agreements[1].partnerships", hasItem(256))
                .body("sourceStatements.source.key", hasItem("uled-giz-map"))
                .body("sourceStatements.saysDate", hasItem("2008-03-13"))
                .body("note", containsString("different years"));
    }

    @Test
    void keepsRaionsRegionsAndDistrictsAsWhatTheyAre() {
        given().get("/api/v1/partnerships?level=raion&level=region&level=city_district&size=200")
                .then()
                .body("total", equalTo(31))
                .body("items.partyName.uk", hasItem("Солом’янський район міста Києва"));
    }

    @Test
    void theTableHasTheRowsOfTheList() throws IOException {
        var csv = given().get("/api/v1/partnerships?country=NO&format=csv&sort=id")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=utf-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"pobratym-partnerships.csv\""))
                .extract()
                .asString();
        assertThat(csv).startsWith("\uFEFF");
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))) {
            assertThat(rows.stream().map(row -> Integer.valueOf(row.get("id"))))
                    .containsExactlyElementsOf(ids("country=NO&sort=id&size=200"));
        }
    }

    @Test
    void aFileHoldsEveryRowUnlessAPageIsAskedFor() {
        assertThat(given().get("/api/v1/partnerships?format=csv").asString().lines())
                .hasSize(3011);
        assertThat(given().get("/api/v1/partnerships?format=csv&size=5&page=2")
                        .asString()
                        .lines())
                .hasSize(6);
    }

    @Test
    void jsonOfTheWholeListHasTheItemsOfItsPages() {
        var whole = get("country=PL&sort=-since&size=all");
        assertThat(whole.getList("items")).hasSize(whole.getInt("total")).hasSizeGreaterThan(200);
        assertThat(whole.getInt("size")).isEqualTo(whole.getInt("total"));
        assertThat(whole.getString("links.next")).isNull();
        assertThat(whole.getString("links.self")).isEqualTo("/api/v1/partnerships?country=PL&sort=-since&size=all");
        var pages = Stream.of(1, 2, 3, 4, 5, 6)
                .flatMap(page -> get("country=PL&sort=-since&size=200&page=" + page).<Object>getList("items").stream())
                .toList();
        assertThat(whole.<Object>getList("items")).isEqualTo(pages);
        given().get("/api/v1/partnerships?country=NO&size=all")
                .then()
                .header("Content-Type", equalTo("application/json"))
                .header("Content-Disposition", equalTo("attachment; filename=\"pobratym-partnerships.json\""));
    }

    @Test
    void theWholeListMayBeAskedForInEveryFormat() {
        assertThat(given().get("/api/v1/partnerships?format=csv&size=all")
                        .asString()
                        .lines())
                .hasSize(3011);
        assertThat(given().get("/api/v1/municipalities?size=all").jsonPath().getList("items"))
                .hasSize(1774);
    }

    @ParameterizedTest
    @CsvSource({"2014-2016,2014 2015 2016", "2025-,2025 2026"})
    void aSpanOfYearsIsItsYears(String span, String years) {
        var each = List.of(years.split(" ")).stream()
                .mapToInt(year -> get("year=" + year).getInt("total"))
                .sum();
        assertThat(get("year=" + span).getInt("total")).isEqualTo(each).isPositive();
    }

    @Test
    void geoJsonDrawsALineFromPartyToPartner() throws IOException {
        var text = given().header("Accept", "application/geo+json")
                .get("/api/v1/partnerships?partner=pl-lublin&municipality=UA46060250000025047")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/geo+json"))
                .extract()
                .asString();
        var collection = new ObjectMapper().readTree(text);
        assertThat(collection.at("/type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.at("/features")).hasSize(1);
        assertThat(collection.at("/features/0/geometry/type").asText()).isEqualTo("LineString");
        assertThat(collection.at("/features/0/geometry/coordinates/1/0").asDouble())
                .isBetween(22.0, 23.0);
        assertThat(collection.at("/features/0/properties/partner/id").asText()).isEqualTo("pl-lublin");
    }

    @Test
    void theWorkbookIsAZipOfOneSheet(@TempDir Path folder) throws IOException {
        var bytes = given().get("/api/v1/partnerships?country=NO&format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var file = Files.write(folder.resolve("partnerships.xlsx"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("xl/worksheets/sheet1.xml");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page=0                            | page
            page=-1                           | page
            page=abc                          | page
            page=1e3                          | page
            page=99999999999999999999         | page
            page=                             | page
            size=0                            | size
            size=201                          | size
            sort=colour                       | sort
            sort=-                            | sort
            sort=id,,name                     | sort
            sort=                             | sort
            format=pdf                        | format
            facets=weather                    | facets
            country=Poland                    | country
            country=pl                        | country
            country=                          | country
            region=UA46                       | region
            municipality=UA99999999999999999  | municipality
            raion=x                           | raion
            partner=pl-atlantis               | partner
            theme=weather                     | theme
            kind=Twinning                     | kind
            status=activ                      | status
            trust=high                        | trust
            source=newspaper                  | source
            level=oblast                      | level
            year=23                           | year
            year=two                          | year
            year=2022-2014                    | year
            year=-2014                        | year
            language=de                       | language
            size=all&page=2                   | page
            size=ALL                          | size
            signedFrom=2022-13                | signedFrom
            signedFrom=2024&signedTo=2023    | signedTo
            signedFrom=2022-02-30             | signedFrom
            signedTo=yesterday                | signedTo
            bbox=1,2,3                        | bbox
            bbox=a,b,c,d                      | bbox
            bbox=10,50,20,40                  | bbox
            bbox=-190,0,0,10                  | bbox
            bbox=NaN,0,0,10                   | bbox
            colour=blue                       | colour
            Country=PL                        | Country
            page=1&page=2                     | page
            """)
    void aBadParameterIsNamed(String query, String field) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/partnerships?" + query)
                .then()
                .statusCode(400)
                .header("Content-Type", containsString("application/problem+json"))
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].in", equalTo("query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "3011", "abc", "999999999999", "1.0", "%27%20or%201=1", "254%00"})
    void anUnknownNumberIsNotFoundOrRefused(String id) {
        var status = given().urlEncodingEnabled(false)
                .get("/api/v1/partnerships/" + id)
                .statusCode();
        assertThat(status).isIn(400, 404);
    }

    @Test
    void thePathAndTheQueryMustNotContradict() {
        given().get("/api/v1/regions/" + LVIV_REGION + "/partnerships?region=UA80000000000093317")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("region"));
        given().get("/api/v1/regions/UA00000000000000000/partnerships").then().statusCode(404);
    }

    private static JsonPath get(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/partnerships?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Integer> ids(String query) {
        return get(query).getList("items.id");
    }
}
