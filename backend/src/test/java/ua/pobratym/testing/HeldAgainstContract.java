package ua.pobratym.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Validates every JSON answer of the API that a test gets against the contract. */
public class HeldAgainstContract implements BeforeAllCallback, AfterAllCallback, Filter {

    /** The contract, as the build finds it. */
    public static final Path CONTRACT = Path.of("..", "openapi.yaml");

    private static final class Validator {
        static final OpenApiInteractionValidator INSTANCE = OpenApiInteractionValidator.createForInlineApiSpecification(
                        text())
                .build();

        private static String text() {
            try {
                return Files.readString(CONTRACT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.filters(this);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        RestAssured.replaceFiltersWith(List.of());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        var response = context.next(request, specification);
        var path = URI.create(request.getURI()).getPath();
        var type = response.contentType();
        if (path.startsWith("/api/v1") && type != null && type.contains("json") && !type.contains("geo+json")) {
            var answer = SimpleResponse.Builder.status(response.statusCode())
                    .withBody(response.asString())
                    .withContentType(type)
                    .build();
            var report = Validator.INSTANCE.validateResponse(path, Request.Method.valueOf(request.getMethod()), answer);
            assertThat(report.getMessages()).as(request.getURI()).isEmpty();
        }
        return response;
    }
}
