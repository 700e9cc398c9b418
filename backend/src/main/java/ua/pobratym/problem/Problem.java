package ua.pobratym.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every answer that is an error (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why a request was not answered (RFC 9457). Programs branch on `type`, never on the texts.")
public record Problem(
        @Schema(
                required = true,
                description = "Stable address that names and explains the kind of problem",
                examples = "/problems/invalid-parameter")
        String type,

        @Schema(required = true, examples = "A parameter is not valid")
        String title,

        @Schema(required = true, examples = "400") int status,

        @Schema(required = true, examples = "status: is not known")
        String detail,

        @Schema(nullable = true, description = "What is wrong, one entry for each fault") @Nullable
        List<Violation> violations,

        @Schema(
                nullable = true,
                description = "Names this answer in our log; also in the header X-Request-Id",
                examples = "5f1c0a9be2d84e17")
        @Nullable
        String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.address(), type.title(), type.status(), detail, null, null);
    }

    Problem withRequestId(String id) {
        return new Problem(type, title, status, detail, violations, id);
    }
}
