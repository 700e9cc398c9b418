package ua.pobratym.problem;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many in at once, and the others wait in the order in which they came; who has waited too long gets a 503. */
public final class Gate {

    /** Shorter than the silence after which the connection would be closed without an answer (docs/http.md). */
    private static final int LONGEST_WAIT_SECONDS = 5;

    /** Whoever is refused comes back when those in front are through. */
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Semaphore free;

    public Gate(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /** To be closed by whoever is through; a 503 where no turn came in time. */
    public Turn take() {
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

    /** The right to be inside. */
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
