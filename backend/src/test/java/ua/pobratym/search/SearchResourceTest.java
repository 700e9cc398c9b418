package ua.pobratym.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.ApiTest;

@ApiTest
class SearchResourceTest {

    @Test
    void saysWhatWasFoundAndByWhichName() {
        given().queryParam("q", "Новомосковськ")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("query", equalTo("Новомосковськ"))
                .body("items[0].kind", equalTo("municipality"))
                .body("items[0].id", equalTo("UA12100070000011492"))
                .body("items[0].name.uk", equalTo("Новомосковська громада (Самар)"))
                .body("items[0].name.en", equalTo("Samar"))
                .body("items[0].context.uk", equalTo("Самарівський район, Дніпропетровська область"))
                .body("items[0].matched", equalTo("Новомосковськ"))
                .body("items[0].location.longitude", not(equalTo(0)))
                .body("suggestions", empty());
    }

    @Test
    void keepsToTheKindsAndTheLimit() {
        given().queryParam("q", "льв")
                .queryParam("kind", "region", "raion")
                .queryParam("limit", "1")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.kind", everyItem(equalTo("region")))
                .body("total", equalTo(2));
    }

    @Test
    void tellsWhatTheFilterMeans() {
        given().queryParam("q", "Львівська область Польща")
                .get("/api/v1/search/matches")
                .then()
                .statusCode(200)
                .body("groups", hasSize(2))
                .body("groups[0].regions", equalTo(List.of("UA46000000000026241")))
                .body("groups[1].countries", equalTo(List.of("PL")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/search                      | q
            /api/v1/search/matches              | q
            /api/v1/search?q=Lviv&kind=town     | kind
            /api/v1/search?q=Lviv&limit=0       | limit
            /api/v1/search?q=Lviv&limit=51      | limit
            /api/v1/search?q=Lviv&limit=ten     | limit
            /api/v1/search?q=Lviv&limit=%D9%A3  | limit
            /api/v1/search?q=Lviv&limit=%2B1    | limit
            /api/v1/search?q=Lviv&size=5        | size
            /api/v1/search/matches?q=a&limit=1  | limit
            """)
    void refusesWhatItCannotAnswer(String address, String field) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/search/matches"})
    void refusesTextsThatAreTooLong(String address) {
        given().queryParam("q", "а".repeat(201))
                .get(address)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("q"))
                .body("violations[0].message", containsString("200"));
        given().queryParam("q", "Львів ".repeat(33)).get(address).then().statusCode(200);
    }

    @Test
    void answersWhateverIsTyped() {
        var failed = new ArrayList<String>();
        for (var text : texts(2000)) {
            var address = text.length() % 2 == 0 ? "/api/v1/search" : "/api/v1/search/matches";
            int status = given().queryParam("q", text).get(address).statusCode();
            if (status != 200 && status != 400) {
                failed.add(status + " " + text);
            }
        }
        assertThat(failed).isEmpty();
    }

    /** Pieces that have broken searches before, and any character at all. */
    private static List<String> texts(int number) {
        var pieces = List.of(
                "Львів",
                "lv",
                "'",
                "’",
                "\"",
                "\\",
                "%",
                "_",
                "&",
                "|",
                "!",
                ":*",
                "(",
                ")",
                "<->",
                "--",
                ";",
                "/*",
                "' or 1=1 --",
                "'); drop table partner; --",
                "<script>alert(1)</script>",
                "{",
                "}",
                "\u202e",
                "\u200f",
                "\t",
                "UA46",
                "ua",
                "0",
                "  ",
                "є",
                "ß",
                "Ω",
                "ґ",
                "ь",
                "北京",
                "ბათუმი",
                "حيفا",
                "🇺🇦",
                "é",
                "область");
        var random = new Random(2026);
        var texts = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            var text = new StringBuilder();
            for (int part = random.nextInt(6); part >= 0; part--) {
                text.append(
                        random.nextInt(3) > 0
                                ? pieces.get(random.nextInt(pieces.size()))
                                : Character.toString(0x20 + random.nextInt(0x2fe0)));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
