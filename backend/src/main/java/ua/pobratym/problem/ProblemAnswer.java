package ua.pobratym.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Ends a request with a problem, for whoever answers before or beside Jakarta REST. */
@ApplicationScoped
public class ProblemAnswer {

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    public void end(RoutingContext context, ProblemException thrown) {
        var id = RequestId.of(context);
        var problem = thrown.problem().withRequestId(id);
        log(context, problem);
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            context.request().connection().close();
            return;
        }
        var body = Buffer.buffer(bytes(problem));
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader(RequestId.HEADER, id)
                .putHeader("Content-Length", Integer.toString(body.length()));
        thrown.headers().forEach(response::putHeader);
        boolean isHead = context.request().method() == HttpMethod.HEAD;
        if ("close".equals(thrown.headers().get("Connection"))) {
            // Not ended: Vert.x would go on to what it takes for the next request.
            response.write(isHead ? Buffer.buffer() : body)
                    .onComplete(written -> context.request().connection().close());
        } else if (isHead) {
            response.end();
        } else {
            response.end(body);
        }
    }

    public void end(RoutingContext context, ProblemType type, String detail) {
        end(context, new ProblemException(Problem.of(type, detail)));
    }

    /** Whatever was thrown: its own problem, the database's absence, or our mistake. */
    public void end(RoutingContext context, Throwable thrown) {
        if (thrown instanceof ProblemException problem) {
            end(context, problem);
        } else if (DatabaseAway.isCauseOf(thrown)) {
            end(context, DatabaseAway.problem());
        } else {
            LOG.errorf(thrown, "Request %s failed", RequestId.of(context));
            end(context, ProblemType.INTERNAL_ERROR, "Please try again; if it lasts, tell us the requestId");
        }
    }

    static void log(RoutingContext context, Problem problem) {
        LOG.warnf(
                "%s %s → %d %s [%s] %s",
                context.request().method(),
                Violation.shortened(String.valueOf(context.request().path())),
                problem.status(),
                problem.type(),
                problem.requestId(),
                Violation.shortened(told(problem)));
    }

    /** What people type into a form is theirs, a refused one too: of a body only how much is wrong with it. */
    private static String told(Problem problem) {
        var violations = problem.violations();
        return violations != null
                        && violations.stream().anyMatch(one -> one.in().equals("body"))
                ? "%d violations in the body".formatted(violations.size())
                : problem.detail();
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
