package ua.pobratym.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is running: stopped last first, when the launcher ends or is told to (Ctrl-C, SIGTERM, a closed terminal). */
final class Running {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Guard guard;

    private Running(Guard guard) {
        this.guard = guard;
    }

    static Running stoppedAtExit() throws IOException {
        var running = new Running(Guard.start());
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        return running;
    }

    /** Starts a part under the lock that stopping needs too: no part can come up behind its back. */
    synchronized <T extends Part> T start(Starter<T> starter) throws InterruptedException {
        var part = starter.start();
        parts.push(part);
        guard.watch(part.pid());
        return part;
    }

    /** Released after all that is added later. */
    synchronized void keep(AutoCloseable resource) {
        parts.push(resource);
    }

    /** Whether the launcher is going down: what fails then is no news. */
    static boolean isStopping() {
        try {
            var probe = new Thread(() -> {});
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException inProgress) {
            return true;
        }
    }

    private synchronized void stop() {
        while (!parts.isEmpty()) {
            var part = parts.pop();
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Could not stop " + part + ": " + e.getMessage());
            }
        }
        guard.close();
    }

    /** Starts one part. */
    interface Starter<T> {
        T start() throws InterruptedException;
    }
}
