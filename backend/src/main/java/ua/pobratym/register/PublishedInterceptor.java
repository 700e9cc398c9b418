package ua.pobratym.register;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.DatabaseAway;
import ua.pobratym.problem.ProblemException;

/**
 * Finds out which version an answer belongs to, without a transaction: the version known before the resource reads and
 * the one read after it are equal only if nothing was published between, because every change raises it with its own
 * commit. Else the resource reads again.
 */
@Published
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PublishedInterceptor {

    private static final int MOST_READINGS = 5;

    private final RegisterVersion version;
    private final CurrentVertxRequest request;

    PublishedInterceptor(RegisterVersion version, CurrentVertxRequest request) {
        this.version = version;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object answer(InvocationContext resource) throws Exception {
        var routing = request.getCurrent();
        var published = PublishedRequest.of(routing);
        if (routing == null || published == null) {
            return resource.proceed();
        }
        @Nullable Object answer = null;
        for (int i = 0; i < MOST_READINGS; i++) {
            var before = version.current();
            version.takeSeen();
            try {
                answer = resource.proceed();
            } catch (RuntimeException e) {
                // What was published between two of its questions may be what confused it.
                if (e instanceof ProblemException
                        || DatabaseAway.isCauseOf(e)
                        || i == MOST_READINGS - 1
                        || version.refresh().equals(before)) {
                    throw e;
                }
                continue;
            }
            if (answer instanceof Response response && response.getStatus() != Response.Status.OK.getStatusCode()) {
                return answer;
            }
            var seen = version.takeSeen();
            if (seen != null && seen == before.number() || version.refresh().equals(before)) {
                published.belongsTo(before);
                return answer;
            }
        }
        published.belongsTo(null);
        // The register changes faster than it can be read: the answer is right, but has no version to be kept by.
        return answer;
    }
}
