package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that lives in a data folder, as its {@code postmaster.pid} tells. */
record Postmaster(ProcessHandle process, Path file) {

    /**
     * The living server of this folder. A file left by a power cut, or copied with the folder, is removed: its number is
     * another program's, perhaps that of another folder's server.
     */
    static Optional<Postmaster> of(Path dataFolder) {
        var file = dataFolder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var process = pid(file).flatMap(ProcessHandle::of).filter(Liveness::isRunning);
        if (process.isPresent() && isOf(file, dataFolder) && isServerOf(process.get(), dataFolder)) {
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

    /** The second line names the folder; a server that is only just starting has not written it yet. */
    private static boolean isOf(Path file, Path dataFolder) {
        var lines = lines(file);
        return lines.size() < 2 || isSame(Path.of(lines.get(1).strip()), dataFolder);
    }

    /** Where the system does not tell the command of a process (another user's), it counts as this folder's PostgreSQL. */
    private static boolean isServerOf(ProcessHandle process, Path dataFolder) {
        var info = process.info();
        return info.command().map(command -> command.endsWith("postgres")).orElse(true)
                && info.arguments()
                        .map(arguments -> Arrays.stream(arguments)
                                .map(argument -> argument.startsWith("-D") ? argument.substring(2) : argument)
                                .anyMatch(argument -> !argument.isEmpty() && isSame(Path.of(argument), dataFolder)))
                        .orElse(true);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException missing) {
            return false;
        }
    }
}
