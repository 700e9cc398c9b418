package ua.pobratym.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.pobratym.testing.ApiTest;
import ua.pobratym.testing.HeldAgainstContract;

/** Every operation of the contract is described, exemplified and answers as its example says. */
@ApiTest
class OperationsTest {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi", "examples");
    private static final int ITEMS_IN_EXAMPLES = 2;

    private final ObjectMapper json = new ObjectMapper();

    record Operation(String path, String method, JsonNode description) {

        boolean givesJson() {
            return description.at("/responses/200/content").has("application/json");
        }

        @Override
        public String toString() {
            return description.get("operationId").asText();
        }
    }

    static Stream<Operation> operations() throws IOException {
        var operations = new ArrayList<Operation>();
        var contract = new YAMLMapper().readTree(HeldAgainstContract.CONTRACT.toFile());
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(
                                new Operation(path.getKey(), operation.getKey(), operation.getValue()))));
        return operations.stream();
    }

    static Stream<Operation> operationsThatGiveJson() throws IOException {
        return operations().filter(Operation::givesJson);
    }

    static Stream<Operation> operationsThatGiveFiles() throws IOException {
        return operations().filter(operation -> !operation.givesJson());
    }

    @ParameterizedTest
    @MethodSource("operationsThatGiveFiles")
    void givesAFileOfEachKindThatItNames(Operation operation) {
        operation.description().at("/responses/200/content").fieldNames().forEachRemaining(mediaType -> {
            var request = given().accept(mediaType);
            var body = operation.description().at("/requestBody/content/application~1json/example");
            if (!body.isMissingNode()) {
                request.contentType("application/json").body(body.toString());
            }
            request.when()
                    .request(operation.method().toUpperCase(Locale.ROOT), address(operation))
                    .then()
                    .statusCode(200)
                    .contentType(mediaType);
        });
    }

    @ParameterizedTest
    @MethodSource("operationsThatGiveJson")
    void answersAsItsExampleSays(Operation operation) throws IOException {
        var answer = given().when()
                .get(address(operation))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var actual = shortened(json.readTree(answer));
        var file = EXAMPLES.resolve(operation + ".json");
        if (Boolean.getBoolean("examples.write")) {
            json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), actual);
        }
        assertThat(withoutVersion(json.readTree(Files.readString(file)))).isEqualTo(withoutVersion(actual));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasSummaryExampleAndProblems(Operation operation) {
        var description = operation.description();
        assertThat(description.path("summary").asText()).isNotBlank();
        assertThat(description.path("tags")).isNotEmpty();
        var responses = description.get("responses");
        if (operation.givesJson()) {
            assertThat(responses.at("/200/content/application~1json").has("example"))
                    .isTrue();
        }
        for (var status : new String[] {"400", "406", "503"}) {
            assertThat(responses
                            .at("/" + status + "/content/application~1problem+json")
                            .has("example"))
                    .as(status)
                    .isTrue();
        }
        for (var parameter : description.path("parameters")) {
            assertThat(parameter.path("description").asText())
                    .as(parameter.path("name").asText())
                    .isNotBlank();
        }
    }

    private static String address(Operation operation) {
        var address = operation.path();
        for (var parameter : operation.description().path("parameters")) {
            if (parameter.get("in").asText().equals("path")) {
                address = address.replace(
                        "{" + parameter.get("name").asText() + "}",
                        parameter.get("example").asText());
            } else if (parameter.path("required").asBoolean()) {
                address += "?" + parameter.get("name").asText() + "="
                        + parameter.get("example").asText();
            }
        }
        return address;
    }

    /** Long arrays show their first items: an example is to be read. */
    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > ITEMS_IN_EXAMPLES) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(OperationsTest::shortened);
        return node;
    }

    private static JsonNode withoutVersion(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("version");
            object.remove("changedAt");
        }
        return node;
    }
}
