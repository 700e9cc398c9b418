package ua.pobratym.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A PostgreSQL of our own: unpacked from Maven's binaries, started with settings that keep data. */
final class EmbeddedServer implements Part {
    private static final Pattern GAVE_UP = Pattern.compile("PANIC: |pg_ctl: error|could not start server");
    private static final Pattern WORDS = Pattern.compile("(?:FATAL|PANIC): +(.+)");

    private final EmbeddedPostgres postgres;
    private final long pid;

    private EmbeddedServer(EmbeddedPostgres postgres, long pid) {
        this.postgres = postgres;
        this.pid = pid;
    }

    /** Keeps its data in the folder, safely: what is committed survives a power cut. */
    static EmbeddedServer kept(DataFolder folder, Path binaries, int port) throws InterruptedException {
        folder.check();
        try {
            folder.markUnfinished();
            var server = start(
                    folder.path(),
                    binaries,
                    EmbeddedPostgres.builder()
                            .setCleanDataDirectory(false)
                            .setPort(port)
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on"));
            folder.markFinished();
            return server;
        } catch (IOException e) {
            throw new StartProblem("Cannot write beside the data folder " + folder.path() + ".", e);
        }
    }

    /** Its folder is removed when it stops. */
    static EmbeddedServer temporary(Path binaries, int port) throws InterruptedException {
        try {
            return start(
                    Files.createTempDirectory("pobratym-database-"),
                    binaries,
                    EmbeddedPostgres.builder().setCleanDataDirectory(true).setPort(port));
        } catch (IOException e) {
            throw new StartProblem("Cannot make a folder for a temporary database: is the disk full?", e);
        }
    }

    private static EmbeddedServer start(Path data, Path binaries, EmbeddedPostgres.Builder builder)
            throws InterruptedException {
        var impatience = new GivenUp(Thread.currentThread());
        try (impatience) {
            Files.createDirectories(binaries);
            var postgres = builder.setDataDirectory(data)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
            return new EmbeddedServer(
                    postgres, Postmaster.of(data).map(Postmaster::pid).orElseThrow());
        } catch (IOException | RuntimeException failure) {
            // set by GivenUp, and not what ended us
            Thread.interrupted();
            var left = Postmaster.of(data);
            if (left.isPresent()) {
                left.get().stop();
            }
            // its last words reach the log a moment later
            TimeUnit.MILLISECONDS.sleep(300);
            throw new StartProblem("PostgreSQL did not start. " + reason(data) + "\nIts messages: " + log(), failure);
        }
    }

    DatabaseAddress address() {
        return DatabaseAddress.local(postgres.getPort());
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL (process " + pid + ") did not stop: " + e.getMessage());
        }
    }

    private static Path log() {
        return Path.of(System.getProperty("org.slf4j.simpleLogger.logFile", ""));
    }

    private static String reason(Path data) {
        var log = LogFile.tail(log(), 200);
        if (log.contains("cannot be run as root")
                || log.contains("execution of the PostgreSQL server is not permitted")) {
            return "It refuses to run as root, and this system does not allow user namespaces:"
                    + " run as an ordinary user, or set DATABASE_URL to a PostgreSQL that you have.";
        }
        if (log.contains("No space left on device")) {
            return "The disk is full.";
        }
        var last = WORDS.matcher(log);
        return last.find()
                ? "It says: " + last.group(1)
                        + "\nIf the folder is damaged, move it away; the register is loaded again from"
                        + " the repository at the next start:\n  mv " + data + " " + data + "-before"
                : "";
    }

    /**
     * The library waits its full time for a server that has said at once that it cannot start: whoever waits is woken as
     * soon as it stands in the log.
     */
    private static final class GivenUp implements AutoCloseable {
        private volatile boolean over;

        GivenUp(Thread waiting) {
            Thread.ofVirtual().start(() -> {
                while (!over && !GAVE_UP.matcher(LogFile.tail(log(), 50)).find()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                }
                if (!over) {
                    waiting.interrupt();
                }
            });
        }

        @Override
        public void close() {
            over = true;
        }
    }
}
