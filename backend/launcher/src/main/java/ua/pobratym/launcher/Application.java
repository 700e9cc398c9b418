package ua.pobratym.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application's process: started, watched until it is ready, stopped. */
final class Application implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final URI address;
    private volatile boolean echo;

    private Application(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    static Application start(
            Path folder, List<String> options, int port, Path site, DatabaseAddress database, Path log) {
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new StartProblem(
                    "The application is not built: " + folder + " holds no quarkus-run.jar. Run make run.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions(folder));
        command.addAll(options);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(database.variables());
        builder.environment().putAll(Map.of("PORT", "" + port, "POBRATYM_SITE_DIRECTORY", site.toString()));
        // glibc gives every thread memory of its own to part: with many threads that is a twentieth of all.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        try {
            var application = new Application(builder.start(), log, URI.create("http://localhost:" + port));
            Thread.ofPlatform().daemon().name("application-output").start(application::copyOutput);
            return application;
        } catch (IOException e) {
            throw new StartProblem("Java could not be started: " + e.getMessage(), e);
        }
    }

    /** The same at every start, training included: Java leaves the start-up cache aside if they differ. */
    private static List<String> javaOptions(Path folder) {
        var file = folder.resolve("../../jvm.options").normalize();
        return Files.exists(file) ? List.of("@" + file) : List.of();
    }

    /** Where the cache does not fit this Java or jar, Java goes on without it. */
    static List<String> cacheOption(Path folder) {
        return Files.exists(folder.resolve("app.aot")) ? List.of("-XX:AOTCache=app.aot") : List.of();
    }

    void awaitReady() throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                if (!process.isAlive()) {
                    throw new StartProblem(death());
                }
                if (isUp(client, request)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new StartProblem(
                "The application was not ready after " + PATIENCE.toMinutes() + " minutes. Its log: " + log);
    }

    private static boolean isUp(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From now on what it writes is also shown. */
    void show() {
        echo = true;
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    String death() {
        var code = process.exitValue();
        var why = switch (code) {
            case 137 -> "killed (signal 9: by hand, or by the system for want of memory)";
            case 130, 143 -> "stopped from outside (signal " + (code - 128) + ")";
            default -> "ended with code " + code;
        };
        return "The application " + why + ". The end of its log " + log + ":\n\n" + LogFile.tailWithoutFrames(log, 25);
    }

    URI address() {
        return address;
    }

    Path log() {
        return log;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        askToEnd();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                kill();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            kill();
        }
    }

    /** With its children: Java writes the start-up cache in a second process. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** For the end of training: Java writes the cache while it exits, which takes longer than a stop. */
    void stopWithin(Duration limit) throws InterruptedException {
        askToEnd();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            throw new StartProblem(
                    "The application did not end within " + limit.toMinutes() + " minutes. Its log: " + log);
        }
    }

    /** By its handle: {@link Process#destroy} would also close the output that it still writes to. */
    private void askToEnd() {
        process.toHandle().destroy();
    }

    private void copyOutput() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                var file = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                file.println(line);
                if (echo) {
                    System.out.println(line);
                }
            }
        } catch (IOException killed) {
            // the end of its output came in the middle of a line: nothing more to copy
            echo = false;
        }
    }
}
