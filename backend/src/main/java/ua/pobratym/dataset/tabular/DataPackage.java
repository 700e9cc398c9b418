package ua.pobratym.dataset.tabular;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.pobratym.dataset.tabular.Resource.ForeignKey;

/** What {@code datapackage.json} says of the files (specs.frictionlessdata.io; rowCount and requiredWhen are ours). */
record DataPackage(List<Resource> resources) {

    static final String FILE = "datapackage.json";

    static DataPackage parse(byte[] content) throws DamagedDatasetException {
        try {
            var json = new ObjectMapper().readTree(content);
            return new DataPackage(list(json.path("resources"), DataPackage::resource));
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new DamagedDatasetException(List.of(
                    FILE + ", line " + (place == null ? 1 : place.getLineNr()) + ": " + broken.getOriginalMessage()));
        } catch (IOException | IllegalArgumentException broken) {
            throw new DamagedDatasetException(List.of(FILE + ": cannot be read (" + broken + ")"));
        }
    }

    private static Resource resource(JsonNode json) {
        var schema = json.path("schema");
        var fields = list(schema.path("fields"), DataPackage::field);
        var uniqueKeys = list(schema.path("uniqueKeys"), DataPackage::texts);
        var uniqueFields = list(schema.path("fields"), field -> field).stream()
                .filter(field -> field.path("constraints").path("unique").asBoolean())
                .map(field -> List.of(text(field, "name")));
        uniqueFields.forEach(uniqueKeys::add);
        return new Resource(
                text(json, "name"),
                text(json, "path"),
                json.required("rowCount").intValue(),
                fields,
                texts(schema.path("primaryKey")),
                uniqueKeys,
                list(schema.path("foreignKeys"), DataPackage::foreignKey));
    }

    private static ForeignKey foreignKey(JsonNode json) {
        var reference = json.path("reference");
        return new ForeignKey(texts(json.path("fields")), text(reference, "resource"), texts(reference.path("fields")));
    }

    private static Field field(JsonNode json) {
        var constraints = json.path("constraints");
        return new Field(
                text(json, "name"),
                Field.Type.valueOf(text(json, "type").toUpperCase(Locale.ROOT)),
                json.path("format").asText().equals("uri"),
                constraints.path("required").asBoolean(),
                requiredWhen(constraints.path("requiredWhen")),
                constraints.has("pattern") ? Pattern.compile(text(constraints, "pattern")) : null,
                new LinkedHashSet<>(texts(constraints.path("enum"))),
                number(constraints.path("minimum")),
                number(constraints.path("maximum")));
    }

    private static Map<String, Set<String>> requiredWhen(JsonNode json) {
        return json.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(texts(entry.getValue()))));
    }

    private static @Nullable BigDecimal number(JsonNode json) {
        return json.isNumber() ? json.decimalValue() : null;
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asText();
    }

    private static List<String> texts(JsonNode json) {
        return list(json, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> item) {
        var items = new ArrayList<T>();
        json.forEach(node -> items.add(item.apply(node)));
        return items;
    }
}
