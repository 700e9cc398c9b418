package ua.pobratym.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line and in the environment.
 *
 * @param folder what is kept between runs: the database, unpacked binaries, logs
 * @param command what to run while everything is up; empty means "until stopped"
 */
record Options(
        Path folder,
        Path application,
        Path site,
        int port,
        int databasePort,
        boolean temporary,
        boolean databaseOnly,
        boolean train,
        Progress progress,
        Optional<String> databaseUrl,
        List<String> command) {

    static final int DEFAULT_PORT = 8080;
    static final int DEFAULT_DATABASE_PORT = 54329;

    private static final String USAGE = """
            Usage: java -jar launcher.jar [options] [-- command …]
              (none)             start PostgreSQL and the application, until Ctrl-C
              --database-only    start PostgreSQL alone and print its address
              --train            write the application's start-up cache (app.aot)
              --temporary        a new, empty database that is removed at the end
              --port N           port of page and API (else PORT, else 8080; 0 takes any free one)
              --database-port N  port of PostgreSQL (else DATABASE_PORT, else 54329; 0 takes any free one)
              --folder DIR       what is kept between runs (else .data)
              --application DIR  the built application (else backend/target/quarkus-app)
              --site DIR         the built page (else frontend/dist)
              --progress N/M     number the progress lines from N of M
              -- command …       run this with BASE_URL and DATABASE_URL set, then stop everything
            """;

    static Options parse(String[] arguments, Map<String, String> environment) {
        var folder = Path.of(".data");
        var application = Path.of("backend", "target", "quarkus-app");
        var site = Path.of("frontend", "dist");
        var port = port("PORT", environment.getOrDefault("PORT", "" + DEFAULT_PORT));
        var databasePort = port("DATABASE_PORT", environment.getOrDefault("DATABASE_PORT", "" + DEFAULT_DATABASE_PORT));
        var temporary = false;
        var databaseOnly = false;
        var train = false;
        var progress = Progress.unnumbered();
        List<String> command = List.of();

        var rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            var option = rest.pop();
            switch (option) {
                case "--database-only" -> databaseOnly = true;
                case "--train" -> train = true;
                case "--temporary" -> temporary = true;
                case "--port" -> port = port(option, value(option, rest));
                case "--database-port" -> databasePort = port(option, value(option, rest));
                case "--folder" -> folder = Path.of(value(option, rest));
                case "--application" -> application = Path.of(value(option, rest));
                case "--site" -> site = Path.of(value(option, rest));
                case "--progress" -> progress = Progress.from(value(option, rest));
                case "--" -> {
                    command = List.copyOf(rest);
                    rest.clear();
                }
                default -> throw new StartProblem("Unknown option " + option + "\n" + USAGE);
            }
        }
        return new Options(
                folder.toAbsolutePath().normalize(),
                application.toAbsolutePath().normalize(),
                site.toAbsolutePath().normalize(),
                port,
                databasePort,
                temporary,
                databaseOnly,
                train,
                progress,
                temporary || train
                        ? Optional.empty()
                        : Optional.ofNullable(environment.get("DATABASE_URL")).filter(url -> !url.isBlank()),
                command);
    }

    /** PostgreSQL's unpacked programs: in the folder, since users do not share a temporary one well. */
    Path binaries() {
        return folder.resolve("binaries");
    }

    /** A log file in the folder; the one of the last run is kept beside it. */
    String newLog(String name) {
        var kept = temporary || train ? "temporary-" + name : name;
        var file = folder.resolve("logs").resolve(kept + ".log");
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(kept + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return file.toString();
        } catch (IOException e) {
            throw new StartProblem(
                    "Cannot write to " + file.getParent() + ": make it writable for " + System.getProperty("user.name")
                            + ", or remove it.",
                    e);
        }
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartProblem(option + " needs a value\n" + USAGE);
        }
        return rest.pop();
    }

    private static int port(String name, String text) {
        try {
            var port = Integer.parseInt(text.trim());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number out of range
        }
        throw new StartProblem(name + " must be a port number (0 to 65535), not \"" + text + "\".");
    }
}
