package ua.pobratym.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import ua.pobratym.page.Format;

/** Adds to every operation the answers that every operation has, and the example kept for it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    /** One example a file, named by the operation's id; a test compares each with what the API answers. */
    private static final String EXAMPLES = "openapi/examples/";

    private static final Map<String, Supplier<Schema>> FILES = Map.of(
            Format.GEOJSON_TYPE,
            () -> OASFactory.createSchema()
                    .addType(Schema.SchemaType.OBJECT)
                    .description(
                            "Feature collection (RFC 7946); the properties of a feature are those of the JSON item"),
            Format.CSV_TYPE,
            () -> OASFactory.createSchema().addType(Schema.SchemaType.STRING),
            Format.XLSX_TYPE,
            () -> OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary"));

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (operation.getOperationId() == null || ok == null) {
            return operation;
        }
        describeFiles(ok);
        addExample(operation.getOperationId(), ok);
        if (operation.getRequestBody() == null) {
            addHeaders(ok);
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Nothing has changed since the version of `If-None-Match`"));
        } else {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(body -> body.setExample(read(operation.getOperationId() + "-request")));
            addProblem(operation, "413", "The body is too large");
            addProblem(operation, "415", "The body has a media type that is not read here");
        }
        addProblem(operation, "400", "A parameter is not valid; the problem names it, its value and what is allowed");
        if (hasPathParameter(operation) || operation.getResponses().hasAPIResponse("404")) {
            addProblem(operation, "404", "The register has nothing of this identifier");
        }
        addProblem(operation, "406", "There is no answer of an accepted media type");
        addProblem(operation, "503", "The database is away; try again after the seconds of `Retry-After`");
        return operation;
    }

    private static boolean hasPathParameter(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(one -> one.getIn() == Parameter.In.PATH);
    }

    private static void addHeaders(APIResponse ok) {
        var text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        ok.addHeader(
                "ETag",
                OASFactory.createHeader()
                        .description("Version of the register that the answer is of, for `If-None-Match`")
                        .schema(text));
        ok.addHeader(
                "Cache-Control",
                OASFactory.createHeader().description("How long to keep it").schema(text));
    }

    /** The files of a list have another shape than its JSON; each media type gets an object of its own. */
    private static void describeFiles(APIResponse ok) {
        var content = ok.getContent();
        if (content != null) {
            FILES.forEach((mediaType, shape) -> {
                if (content.hasMediaType(mediaType)) {
                    content.addMediaType(mediaType, OASFactory.createMediaType().schema(shape.get()));
                }
            });
        }
    }

    private void addProblem(Operation operation, String status, String description) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(read("problem-" + status));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent().addMediaType("application/problem+json", media)));
    }

    private void addExample(String operationId, APIResponse ok) {
        var media = ok.getContent() == null ? null : ok.getContent().getMediaType("application/json");
        if (media != null) {
            media.setExample(read(operationId));
        }
    }

    private Map<?, ?> read(String name) {
        var path = EXAMPLES + name + ".json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "There is no example " + path + ": run the tests with -Dexamples.write=true");
            }
            return json.readValue(file, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
