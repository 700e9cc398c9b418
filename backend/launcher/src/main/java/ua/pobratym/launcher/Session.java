package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One run of make run, make test or make bench: a database, perhaps the application, perhaps a command. */
final class Session {
    private static final int MOST_STARTS = 5;

    private final Options options;
    private final Running running;

    Session(Options options, Running running) {
        this.options = options;
        this.running = running;
    }

    int run() throws InterruptedException, IOException {
        var lock = takeLock();
        var port = options.databaseOnly() ? 0 : httpPort();
        var database = database();
        if (options.databaseOnly()) {
            return serveDatabase(database);
        }
        var log = Path.of(options.newLog("application"));
        var application = running.start(() -> Application.start(
                options.application(),
                Application.cacheOption(options.application()),
                port,
                options.site(),
                database,
                log));
        awaitReady(application, log, lock.isPresent());
        if (lock.isPresent()) {
            lock.get().note(application.address().toString());
        }
        return serve(application, database);
    }

    private void awaitReady(Application application, Path log, boolean ownData) throws InterruptedException {
        try {
            application.awaitReady();
        } catch (StartProblem died) {
            var data = options.folder().resolve("postgresql");
            if (!ownData || !LogFile.tail(log, 100).contains("Migrations have failed validation")) {
                throw died;
            }
            throw new StartProblem(
                    "The database in " + data + " was made by other migrations than this version's (see " + log
                            + "). Go back to the version that made it, or move it away:\n  mv " + data + " " + data
                            + "-before\nThe register is loaded again from the repository at the next start.",
                    died);
        }
    }

    /** Only the kept database needs it. */
    private Optional<RunLock> takeLock() {
        if (options.temporary() || options.databaseUrl().isPresent()) {
            return Optional.empty();
        }
        var lock = RunLock.take(options.folder());
        running.keep(lock);
        return Optional.of(lock);
    }

    private int httpPort() {
        var wanted = options.port();
        if (wanted != 0 && !Ports.isFree(wanted)) {
            throw new StartProblem("Port " + wanted + " is taken by another program."
                    + " Stop that program, or choose another port:\n  PORT=" + (wanted + 1) + " make run");
        }
        return Ports.orAnyFree(wanted);
    }

    private DatabaseAddress database() throws InterruptedException {
        if (options.databaseUrl().isPresent()) {
            var address = DatabaseAddress.parse(options.databaseUrl().get());
            options.progress().step("PostgreSQL: the one of DATABASE_URL, " + address.jdbcUrl());
            return address;
        }
        var server = options.temporary() ? startTemporary() : startKept();
        options.progress().step("PostgreSQL: up on port " + server.port());
        return server.address();
    }

    private EmbeddedServer startTemporary() throws InterruptedException {
        return running.start(() -> EmbeddedServer.temporary(options.binaries(), Ports.anyFree()));
    }

    private EmbeddedServer startKept() throws InterruptedException {
        var data = new DataFolder(options.folder().resolve("postgresql"));
        stopLeftServer(data);
        var port = databasePort();
        return keepUp(data, port);
    }

    /** A database that was killed (by hand, or by the system for want of memory) comes back; the application waits for it. */
    private EmbeddedServer keepUp(DataFolder data, int port) throws InterruptedException {
        var server = running.start(() -> EmbeddedServer.kept(data, options.binaries(), port));
        ProcessHandle.of(server.pid())
                .ifPresent(process -> Thread.ofVirtual().start(() -> startAgainAfter(server, process, data, port)));
        return server;
    }

    private void startAgainAfter(EmbeddedServer server, ProcessHandle process, DataFolder data, int port) {
        try {
            while (Liveness.isRunning(process)) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            // Ctrl-C reaches PostgreSQL as well, perhaps before us
            TimeUnit.MILLISECONDS.sleep(500);
            if (!Running.isStopping()) {
                options.progress().note("PostgreSQL (process " + process.pid() + ") has ended: starting it again");
                server.close();
                keepUpOnceItsProcessesAreGone(data, port);
            }
        } catch (StartProblem problem) {
            System.err.println("\n" + problem.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those of a server that was killed notice it a moment later, and hold its memory until then. */
    private void keepUpOnceItsProcessesAreGone(DataFolder data, int port) throws InterruptedException {
        for (var i = 1; ; i++) {
            TimeUnit.SECONDS.sleep(1);
            try {
                keepUp(data, port);
                return;
            } catch (StartProblem notYet) {
                if (i == MOST_STARTS) {
                    throw notYet;
                }
            }
        }
    }

    /** We hold the lock, so the launcher that started it is gone and nobody else will stop it. */
    private void stopLeftServer(DataFolder data) throws InterruptedException {
        var left = Postmaster.of(data.path());
        if (left.isEmpty()) {
            return;
        }
        var pid = left.get().pid();
        options.progress()
                .note("A PostgreSQL of an earlier run is still alive (process " + pid + "): stopping it first");
        if (!left.get().stop()) {
            throw new StartProblem("A PostgreSQL (process " + pid + ") uses the data folder " + data.path()
                    + " and could not be stopped. Stop it as its owner:\n  kill -INT " + pid
                    + "\nIf that process is another program, remove "
                    + left.get().file() + ".");
        }
    }

    private int databasePort() {
        var wanted = options.databasePort();
        if (wanted == 0 || Ports.isFree(wanted)) {
            return Ports.orAnyFree(wanted);
        }
        var other = Ports.anyFree();
        options.progress()
                .note("Port " + wanted + " is taken by another program: PostgreSQL takes " + other
                        + " this time (set DATABASE_PORT to choose)");
        return other;
    }

    private int serve(Application application, DatabaseAddress database) throws InterruptedException, IOException {
        options.progress().step("Pobratym: ready at " + application.address());
        if (!options.command().isEmpty()) {
            return command(Map.of("BASE_URL", application.address().toString()), database);
        }
        options.progress().note("Ctrl-C stops it; its log is " + application.log());
        application.show();
        application.awaitEnd();
        // Ctrl-C reaches the application as well, perhaps before us
        TimeUnit.MILLISECONDS.sleep(500);
        throw new StartProblem(application.death());
    }

    private int serveDatabase(DatabaseAddress database) throws InterruptedException, IOException {
        if (!options.command().isEmpty()) {
            return command(Map.of(), database);
        }
        System.out.println("DATABASE_URL=" + database.url());
        new CountDownLatch(1).await();
        return 0;
    }

    private int command(Map<String, String> variables, DatabaseAddress database)
            throws InterruptedException, IOException {
        var builder = new ProcessBuilder(options.command()).inheritIO();
        builder.environment().putAll(variables);
        builder.environment().put("DATABASE_URL", options.databaseUrl().orElseGet(database::url));
        var process = builder.start();
        running.keep(process::destroy);
        return process.waitFor();
    }
}
