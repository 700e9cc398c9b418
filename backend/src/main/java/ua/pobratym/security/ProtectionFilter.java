package ua.pobratym.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each answer its headers and each request its deadline, and answers preflights. */
@ApplicationScoped
class ProtectionFilter {

    /** Behind the kept answers, which add the headers themselves; before everything else. */
    static final int PRIORITY = 1500;

    private static final int NO_CONTENT = 204;
    private static final String ONE_DAY = "86400";

    private final SecurityHeaders security;
    private final long deadline;

    ProtectionFilter(SecurityHeaders security, SecurityConfig config) {
        this.security = security;
        this.deadline = config.requestDeadline().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::protect, PRIORITY);
    }

    private void protect(RoutingContext context) {
        var request = context.request();
        if (!request.isEnded()) {
            holdToDeadline(context);
        }
        var headers = context.response().headers();
        if (isForPrograms(request.path())) {
            security.addToApi(headers);
            if (request.method() == HttpMethod.OPTIONS && request.headers().contains(HttpHeaders.ORIGIN)) {
                allowReading(context);
                return;
            }
        } else {
            security.addToPage(headers);
        }
        context.next();
    }

    private static boolean isForPrograms(String path) {
        return path != null && (path.startsWith("/api/v") || path.startsWith("/q/") || path.startsWith("/openapi"));
    }

    private static void allowReading(RoutingContext context) {
        context.response()
                .setStatusCode(NO_CONTENT)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS")
                .putHeader(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match, X-Request-Id")
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY)
                .end();
    }

    /** A body that drips in would hold a worker thread for as long as its sender likes. */
    private void holdToDeadline(RoutingContext context) {
        var request = context.request();
        long timer = context.vertx().setTimer(deadline, expired -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }
}
