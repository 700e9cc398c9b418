package ua.pobratym.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Whatever a resource throws, the client reads a problem document. */
@Priority(Priorities.USER - 1000)
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Operations operations;

    ProblemMapper(Operations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    Response refused(ProblemException thrown, RoutingContext context) {
        return answer(thrown, context);
    }

    /** What Jakarta REST says by itself: no such path, method, media type. */
    @ServerExceptionMapper
    Response ofStatus(WebApplicationException thrown, RoutingContext context) {
        var response = thrown.getResponse();
        int status = response.getStatus();
        if (status >= 500) {
            return failed(thrown, context);
        }
        if (status < 400) {
            return response;
        }
        if (thrown.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, context);
        }
        var type = ProblemType.ofStatus(status);
        var problem = new Problem(
                type.address(), type.title(), status, detail(type, context), mediaTypes(type, context), null);
        Map<String, String> headers = type == ProblemType.METHOD_NOT_ALLOWED
                ? Map.of(HttpHeaders.ALLOW, String.join(", ", operations.methods(context.normalizedPath())))
                : Map.of();
        return answer(new ProblemException(problem, headers), context);
    }

    /** What there is instead of the media type that was asked for or sent. */
    private @Nullable List<Violation> mediaTypes(ProblemType type, RoutingContext context) {
        var path = context.normalizedPath();
        var method = context.request().method().name();
        return switch (type) {
            case NOT_ACCEPTABLE -> List.of(mediaType(HttpHeaders.ACCEPT, operations.produced(path, method), context));
            case UNSUPPORTED_MEDIA_TYPE ->
                List.of(mediaType(HttpHeaders.CONTENT_TYPE, operations.consumed(path, method), context));
            default -> null;
        };
    }

    private static Violation mediaType(String header, List<String> offered, RoutingContext context) {
        return new Violation(
                header,
                "header",
                "names no media type of this address",
                context.request().getHeader(header),
                offered);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException thrown, RoutingContext context) {
        var where = thrown.getLocation();
        var detail = where == null
                ? "The body is not the JSON that this operation reads"
                : "The body is not the JSON that this operation reads: line %d, column %d"
                        .formatted(where.getLineNr(), where.getColumnNr());
        return answer(new ProblemException(Problem.of(ProblemType.MALFORMED_REQUEST, detail)), context);
    }

    /** The client went away, or dripped its body until the deadline closed the connection. */
    @ServerExceptionMapper
    Response interrupted(IOException thrown, RoutingContext context) {
        return DatabaseAway.isCauseOf(thrown)
                ? failed(thrown, context)
                : answer(
                        new ProblemException(
                                Problem.of(ProblemType.REQUEST_TIMEOUT, "The body of the request did not arrive")),
                        context);
    }

    @ServerExceptionMapper
    Response failed(Throwable thrown, RoutingContext context) {
        if (DatabaseAway.isCauseOf(thrown)) {
            return answer(DatabaseAway.problem(), context);
        }
        LOG.errorf(thrown, "Request %s failed", RequestId.of(context));
        return answer(
                new ProblemException(
                        Problem.of(ProblemType.INTERNAL_ERROR, "Please try again; if it lasts, tell us the requestId")),
                context);
    }

    private static Response answer(ProblemException thrown, RoutingContext context) {
        var problem = thrown.problem().withRequestId(RequestId.of(context));
        ProblemAnswer.log(context, problem);
        var response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(RequestId.HEADER, problem.requestId())
                .entity(problem);
        thrown.headers().forEach(response::header);
        return response.build();
    }

    private static String detail(ProblemType type, RoutingContext context) {
        var request = context.request();
        return switch (type) {
            case NOT_FOUND -> "There is nothing at %s".formatted(Violation.shortened(request.path()));
            case METHOD_NOT_ALLOWED ->
                "%s does not take %s".formatted(Violation.shortened(request.path()), request.method());
            case NOT_ACCEPTABLE ->
                "There is no answer of the media type %s"
                        .formatted(Violation.shortened(String.valueOf(request.getHeader(HttpHeaders.ACCEPT))));
            case UNSUPPORTED_MEDIA_TYPE ->
                "A body of the media type %s is not read here"
                        .formatted(Violation.shortened(String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE))));
            default -> type.title();
        };
    }
}
