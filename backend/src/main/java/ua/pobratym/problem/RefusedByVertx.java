package ua.pobratym.problem;

import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A request that Vert.x itself refuses before any filter, as its {@code Host} is missing or none, is a problem like others. */
@ApplicationScoped
class RefusedByVertx {

    private static final int BEFORE_ALL_OTHERS = -1_000_000;
    private static final int BAD_REQUEST = 400;

    private final ProblemAnswer problems;

    RefusedByVertx(ProblemAnswer problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.statusCode() == BAD_REQUEST
                && context.failure() instanceof VertxException
                && context.request().authority() == null) {
            problems.end(
                    context,
                    ProblemType.MALFORMED_REQUEST,
                    "The header Host must be there once, and name a host with an optional port");
        } else {
            context.next();
        }
    }
}
