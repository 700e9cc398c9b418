package ua.pobratym.partnership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.pobratym.testing.ApiTest;

/**
 * The order of rows that page and API share: the page runs the same file against its own sorting. {@code
 * -Dcases.write=true} renews the answers.
 */
@ApiTest
class SortCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "sort-cases.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    record Case(JsonNode json) {
        JsonNode answer() throws IOException {
            var text = given().urlEncodingEnabled(false)
                    .get("/api/v1/partnerships?size=all&" + json.get("query").asText())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            var ids = JSON.createArrayNode();
            JSON.readTree(text).get("items").forEach(item -> ids.add(item.get("id")));
            return ids;
        }

        @Override
        public String toString() {
            return json.get("query").asText();
        }
    }

    static Stream<Case> cases() throws IOException {
        return StreamSupport.stream(JSON.readTree(CASES.toFile()).get("cases").spliterator(), false)
                .map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theApiSortsAsThePageDoes(Case one) throws IOException {
        assertThat(one.answer()).isEqualTo(one.json().get("ids"));
    }

    @Test
    void writesTheCases() throws IOException {
        var all = JSON.readTree(CASES.toFile());
        assertThat(all.get("cases")).hasSizeGreaterThan(30);
        if (Boolean.getBoolean("cases.write")) {
            for (var one : all.get("cases")) {
                ((ObjectNode) one).set("ids", new Case(one).answer());
            }
            JSON.writeValue(CASES.toFile(), all);
        }
    }
}
