package ua.pobratym.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.pobratym.testing.ApiTest;

/** What a client takes decides what it gets, whoever has asked before. */
@ApiTest
class NegotiationTest {

    private static Response regions(String accept, int size) {
        return given().header("Accept", accept).get("/api/v1/regions?size=" + size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv, application/json             | application/json",
                "application/json, text/csv             | application/json",
                "text/csv, */*                          | text/csv",
                "text/csv, application/json;q=0.9       | text/csv",
                "application/*;q=0.5, text/*            | text/csv",
                "application/geo+json, text/csv;q=0.1   | application/geo+json",
                "image/png, */*;q=0.1                   | application/json",
            })
    void theHigherWeightThenTheExacterNameThenOurOrder(String accept, String mediaType) {
        for (int i = 0; i < 2; i++) {
            assertThat(regions(accept, 5).contentType()).startsWith(mediaType);
        }
    }

    @Test
    void theTagOfOneFormatIsNeverTheTagOfAnother() {
        var csv = regions("text/csv", 6).header("ETag");
        given().header("Accept", "application/json")
                .header("If-None-Match", csv)
                .get("/api/v1/regions?size=6")
                .then()
                .statusCode(200);
    }

    @Test
    void aListOfMediaTypesMayComeInSeveralLines() {
        for (int i = 0; i < 2; i++) {
            assertThat(given().header("Accept", "application/json;q=0.5", "text/csv")
                            .get("/api/v1/regions?size=7")
                            .contentType())
                    .startsWith("text/csv");
        }
    }

    @Test
    void aLongAddressIsAnsweredLikeAShortOne() {
        List<String> codes =
                given().get("/api/v1/municipalities?size=120").jsonPath().getList("items.code");
        var address = "/api/v1/partnerships?size=1&"
                + codes.stream().map(code -> "municipality=" + code).collect(Collectors.joining("&"));
        assertThat(address).hasSizeGreaterThan(3_000);
        var first = given().get(address).then().statusCode(200).extract();
        assertThat(first.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        given().header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }
}
