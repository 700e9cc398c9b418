package ua.pobratym.partnership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.pobratym.testing.ApiTest;

/**
 * The shared cases: the page runs the same file against its own filter, so the two cannot disagree. The expected
 * answers are worked out from the CSV by {@code tools/filter-cases}; {@code -Dcases.write=true} renews what comes from
 * the API (the matches of texts and the page's document).
 */
@ApiTest
class FilterCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "filter-cases.json");
    private static final Path MAP = Path.of("src", "test", "resources", "map-document.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    record Case(JsonNode json) {
        String query() {
            return json.get("query").asText();
        }

        @Override
        public String toString() {
            return json.get("name").asText();
        }
    }

    static Stream<Case> cases() throws IOException {
        return StreamSupport.stream(JSON.readTree(CASES.toFile()).get("cases").spliterator(), false)
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theApiFindsThePartnershipsOfTheCase(Case one) {
        assertThat(ids(one.query())).containsExactlyElementsOf(expected(one));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsMeanWhatThePageWasTold(Case one) throws IOException {
        if (one.json().has("matches")) {
            var words = parameters(one.query()).stream()
                    .filter(parameter -> parameter[0].equals("q"))
                    .findFirst()
                    .orElseThrow()[1];
            var matches = given().queryParam("q", words)
                    .get("/api/v1/search/matches")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(JSON.readTree(matches)).isEqualTo(one.json().get("matches"));
        }
    }

    @Test
    void thePageIsTestedWithTheDocumentThatTheApiGives() throws IOException {
        var document =
                given().get("/api/v1/map").then().statusCode(200).extract().asString();
        var actual = (ObjectNode) JSON.readTree(document);
        actual.put("version", 1);
        if (Boolean.getBoolean("cases.write")) {
            JSON.writeValue(MAP.toFile(), actual);
            writeMatches();
        }
        assertThat(JSON.readTree(Files.readString(MAP))).isEqualTo(actual);
    }

    private static void writeMatches() throws IOException {
        var all = JSON.readTree(CASES.toFile());
        for (var one : all.get("cases")) {
            for (var parameter : parameters(one.get("query").asText())) {
                if (parameter[0].equals("q")) {
                    var matches = given().queryParam("q", parameter[1])
                            .get("/api/v1/search/matches")
                            .asString();
                    ((ObjectNode) one).set("matches", JSON.readTree(matches));
                }
            }
        }
        JSON.writeValue(CASES.toFile(), all);
    }

    private static List<Integer> expected(Case one) {
        var ids = new ArrayList<Integer>();
        one.json().get("ids").forEach(id -> ids.add(id.asInt()));
        return ids;
    }

    private static List<Integer> ids(String query) {
        var ids = new ArrayList<Integer>();
        for (var page = 1; ; page++) {
            var request =
                    given().queryParam("page", page).queryParam("size", 200).queryParam("sort", "id");
            for (var parameter : parameters(query)) {
                request.queryParam(parameter[0], parameter[1]);
            }
            var answer = request.get("/api/v1/partnerships")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(answer.getList("items.id", Integer.class));
            if (ids.size() >= answer.getInt("total")) {
                return ids;
            }
        }
    }

    private static List<String[]> parameters(String query) {
        return query.isEmpty()
                ? List.of()
                : Stream.of(query.split("&")).map(one -> one.split("=", 2)).toList();
    }
}
