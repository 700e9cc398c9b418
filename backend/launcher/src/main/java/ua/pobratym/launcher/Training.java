package ua.pobratym.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Writes the start-up cache: the application runs once on a throwaway database, answers one request of each kind, and
 * while it ends Java stores the classes and profiles that it has used. Later starts take a third of the time.
 */
final class Training {
    private static final Duration WRITING = Duration.ofMinutes(3);
    private static final Duration MAKING = Duration.ofMinutes(3);

    private final Options options;
    private final Running running;

    Training(Options options, Running running) {
        this.options = options;
        this.running = running;
    }

    int run() throws InterruptedException, IOException {
        var cache = options.application().resolve("app.aot");
        Files.deleteIfExists(cache);
        var server = running.start(() -> EmbeddedServer.temporary(options.binaries(), Ports.anyFree()));
        var log = Path.of(options.newLog("training"));
        var application = running.start(() -> Application.start(
                options.application(),
                List.of("-XX:AOTCacheOutput=" + cache.getFileName()),
                Ports.anyFree(),
                options.site(),
                server.address(),
                log));
        application.awaitReady();
        var answered = askAll(application.address());
        var books = makeManual(application.address(), log);
        application.stopWithin(WRITING);
        if (!Files.exists(cache)) {
            throw new StartProblem(
                    "Java wrote no start-up cache. The end of its log " + log + ":\n\n" + LogFile.tail(log, 25));
        }
        options.progress()
                .note("Start-up cache: " + Files.size(cache) / 1_000_000 + " MB after " + answered + " requests");
        options.progress().note(books);
        return 0;
    }

    /**
     * The manual as PDF and EPUB, with the figures of the register that is loaded for the training. Without them the
     * application offers none.
     */
    private String makeManual(URI address, Path log) throws InterruptedException, IOException {
        var folder = options.application().resolve("manual");
        var output = log.resolveSibling("manual.log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                String.join(File.pathSeparator, "app/*", "lib/main/*", "lib/boot/*"),
                "ua.pobratym.book.BookMaker",
                address.toString(),
                folder.toString());
        var maker = new ProcessBuilder(command)
                .directory(options.application().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (maker.waitFor(MAKING.toSeconds(), TimeUnit.SECONDS) && maker.exitValue() == 0) {
            return "The manual as PDF and EPUB: " + folder;
        }
        maker.destroyForcibly();
        return "The manual as PDF and EPUB could not be made (why: " + output + ")";
    }

    /** An answer that cannot be read trains all the same; the tests are there to find it. */
    private static int askAll(URI address) throws InterruptedException, IOException {
        var answered = 0;
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var request : requests()) {
                try {
                    client.send(request.to(address), BodyHandlers.discarding());
                    answered++;
                } catch (IOException unreadable) {
                    System.err.println(request.path() + ": " + unreadable.getMessage());
                }
            }
        }
        return answered;
    }

    static List<TrainingRequest> requests() throws IOException {
        try (InputStream file = Training.class.getResourceAsStream("/training-requests.txt")) {
            if (file == null) {
                throw new IOException("training-requests.txt is not in the launcher's jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TrainingRequest::parse)
                    .toList();
        }
    }

    /** One line of the file: path, and after blanks an Accept header and an encoding, where they matter. */
    record TrainingRequest(String path, String accept, String encoding) {
        private static final Pattern BLANKS = Pattern.compile("\\s+");

        static TrainingRequest parse(String line) {
            var words = BLANKS.split(line.strip(), -1);
            return new TrainingRequest(
                    words[0], words.length > 1 ? words[1] : "*/*", words.length > 2 ? words[2] : "identity");
        }

        HttpRequest to(URI address) {
            return HttpRequest.newBuilder(address.resolve(path))
                    .header("Accept", accept)
                    .header("Accept-Encoding", encoding)
                    .timeout(Duration.ofSeconds(30))
                    .build();
        }
    }
}
