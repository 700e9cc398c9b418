package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that lives in a data folder, as its {@code postmaster.pid} tells. */
record Postmaster(ProcessHandle process, Path file) {

    /** The living server of this folder. A file left by a power cut is removed if its number is another program's. */
    static Optional<Postmaster> of(Path dataFolder) {
        var file = dataFolder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var process = pid(file).flatMap(ProcessHandle::of).filter(Liveness::isRunning);
        if (process.isPresent() && isPostgres(process.get())) {
            return Optional.of(new Postmaster(process.get(), file));
        }
        try {
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException e) {
            throw new StartProblem("Cannot remove " + file + ", which a server that is gone has left.", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to stop as {@code pg_ctl stop -m fast} does, and waits. */
    boolean stop() throws InterruptedException {
        try {
            // Java sends only SIGTERM, for which PostgreSQL would wait for its clients to leave
            new ProcessBuilder("kill", "-INT", Long.toString(pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return false;
        }
        for (var i = 0; i < 300 && Liveness.isRunning(process); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return !Liveness.isRunning(process);
    }

    private static Optional<Long> pid(Path file) {
        try {
            return lines(file).stream().findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartProblem("Cannot read " + file + ".", e);
        }
    }

    /** Where the system does not tell the command of a process (another user's), it counts as PostgreSQL. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(true);
    }
}
