package ua.pobratym.municipality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.ApiTest;

@ApiTest
class MunicipalityResourceTest {

    @Test
    void tellsOfOneMunicipalityWhatItWasCalledBefore() {
        given().get("/api/v1/municipalities/UA12100070000011492")
                .then()
                .statusCode(200)
                .body("name.uk", equalTo("Новомосковська громада (Самар)"))
                .body("name.en", equalTo("Samar"))
                .body("centre.name.uk", equalTo("Самар"))
                .body("formerNames.name", hasItem("Новомосковськ"));
    }

    @Test
    void aCityIsNotItsHromadaButThePartnershipBelongsToTheHromada() {
        given().get("/api/v1/municipalities/UA46060250000025047/partnerships")
                .then()
                .statusCode(200)
                .body("total", equalTo(47));
    }

    @Test
    void occupiedCrimeaCannotReportAndIsUkraine() {
        given().get("/api/v1/municipalities?scope=crimea&size=200")
                .then()
                .body("total", equalTo(303))
                .body("items.reportingState", everyItem(equalTo("cannot_report")))
                .body("items[0].population", nullValue());
        given().get("/api/v1/regions/UA01000000000013043")
                .then()
                .body("isoCode", equalTo("UA-43"))
                .body("raions.size()", equalTo(10));
    }

    @Test
    void whatATextFindsComesTheLargestFirst() {
        given().queryParam("q", "Рівне")
                .get("/api/v1/municipalities")
                .then()
                .statusCode(200)
                .body("items[0].centre.name.uk", equalTo("Рівне"))
                .body("items[0].region.name.uk", equalTo("Рівненська область"))
                .body("items[0].kind", equalTo("urban"));
        var found = given().queryParam("q", "Польща")
                .queryParam("size", 200)
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.partnerships", Integer.class);
        assertThat(found).hasSize(200).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesOfWhatATextFindsHoldEveryOneOnce() {
        var codes = new ArrayList<String>();
        for (int page = 1; page <= 4; page++) {
            codes.addAll(given().queryParam("q", "Львівська область")
                    .queryParam("size", 20)
                    .queryParam("page", page)
                    .get("/api/v1/municipalities")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("items.code", String.class));
        }
        assertThat(codes).hasSize(73).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "sort=name, 1774",
        "scope=oblast_hromada, 1469",
        "scope=special_city, 2",
        "partnerships=with, 638",
        "partnerships=without, 1136",
        "region=UA46000000000026241, 73",
        "region=UA46000000000026241&kind=urban, 39",
        "raion=UA46060000000042587&partnerships=without, 2",
        "partnerships=without&populationFrom=50000, 12",
    })
    void everyFilterNarrowsTheList(String query, int total) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/municipalities?" + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "1e3", "999999999"})
    void refusesAPopulationThatIsNoNumberOfPeople(String value) {
        given().queryParam("populationFrom", value)
                .get("/api/v1/municipalities")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("populationFrom"));
    }

    @Test
    void theLargestComeFirstWhenSortedByPopulation() {
        given().get("/api/v1/municipalities?sort=-population&size=3")
                .then()
                .body("items[0].name.uk", equalTo("Київ"))
                .body("items[0].population.value", greaterThan(2_900_000));
    }

    @Test
    void similarMunicipalitiesAreOfTheSameKindAndHavePartnersAndSayWhy() {
        var similar = given().get("/api/v1/municipalities/UA46060250000025047/similar")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("urban")))
                .body("items.code", not(hasItem("UA46060250000025047")))
                .body("items.standingPartnerships", everyItem(greaterThan(0)))
                .extract()
                .jsonPath();
        assertThat(similar.getList("items.name.en", String.class))
                .hasSize(6)
                .startsWith("Ivano-Frankivsk", "Ternopil")
                .contains("Vinnytsia");
        assertThat(similar.getDouble("items[0].populationRatio")).isBetween(0.36, 0.38);
        assertThat(similar.getInt("items[0].distanceKm")).isEqualTo(113);
        assertThat(similar.getBoolean("items[0].sameRegion")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Kyiv is of a size with no city near it, and is not compared with Sevastopol alone.
        "UA80000000000093317, Kharkiv, 5",
        // Of Crimea no population is known: by nearness alone, with partners first.
        "UA01020010000048857, '', 0",
    })
    void aMunicipalityWithoutItsLikeStillHasSimilarOnes(String code, String first, int populations) {
        var similar = given().get("/api/v1/municipalities/" + code + "/similar")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(similar.getList("items")).hasSize(6);
        assertThat(similar.getString("items[0].name.en")).contains(first);
        assertThat(similar.getList("items.populationRatio").stream().filter(Objects::nonNull))
                .hasSizeGreaterThanOrEqualTo(populations);
    }

    @Test
    void nobodyFreeToActIsSentToCrimea() {
        given()
                .get("/api/v1/municipalities?region=UA65000000000030969&size=200")
                .then()
                .extract()
                .jsonPath()
                .getList("items.code", String.class)
                .stream()
                .limit(10)
                .forEach(code -> given().get("/api/v1/municipalities/" + code + "/similar")
                        .then()
                        .body("items.scope", not(hasItem("crimea"))));
    }

    @Test
    void whatIsAskedOfTheVocabularyIsFoundByItsKey() {
        given().get("/api/v1/countries/PL").then().body("name.uk", equalTo("Польща"));
        given().get("/api/v1/partners/pl-lublin").then().body("name.native", equalTo("Lublin"));
        given().get("/api/v1/themes/culture").then().body("name.en", equalTo("Culture and heritage"));
        given().get("/api/v1/sources/register-3668").then().body("trust", equalTo("verified"));
        given().get("/api/v1/raions/UA46060000000042587").then().body("name.uk", equalTo("Львівський район"));
        for (var missing : new String[] {
            "countries/XX",
            "partners/pl-atlantis",
            "themes/weather",
            "sources/x",
            "raions/UA1",
            "regions/x",
            "municipalities/UA1",
            "municipalities/UA1/similar"
        }) {
            assertThat(given().get("/api/v1/" + missing).statusCode())
                    .as(missing)
                    .isEqualTo(404);
        }
    }
}
