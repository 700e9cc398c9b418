package ua.pobratym.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.pobratym.problem.Problem;
import ua.pobratym.problem.ProblemException;
import ua.pobratym.problem.ProblemType;

/**
 * Lets as many ask at once as there are connections for, and the others wait in the order in which they came. Virtual
 * threads are not limited by themselves, and the pool refuses whoever waits for longer than a database that is away is
 * waited for.
 */
@ApplicationScoped
class Turns {

    /** Shorter than the silence after which the connection would be closed without an answer (docs/http.md). */
    private static final int LONGEST_WAIT_SECONDS = 5;

    /** Whoever is refused comes back when those in front are through. */
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Semaphore free;

    /** A quarter of the connections is for those who do not ask here: Hibernate, the version, the health. */
    Turns(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.free = new Semaphore(Math.max(1, connections * 3 / 4), true);
    }

    /** To be closed when the connection has been given back; a 503 where none came in time. */
    Turn take() {
        try {
            if (free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return free::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                Problem.of(
                        ProblemType.BUSY,
                        "Nobody could answer within %d seconds; please try again".formatted(LONGEST_WAIT_SECONDS)),
                Map.of("Retry-After", RETRY_AFTER_SECONDS));
    }

    interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
