package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A launcher started as make run starts it, in a process of its own. */
final class LauncherProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LauncherProcess start(Path folder, Map<String, String> environment, String... options) throws IOException {
        var output = Files.createTempFile(folder, "output-", ".txt");
        shareBinaries(folder.resolve("data"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--folder",
                folder.resolve("data").toString(),
                "--application",
                StandInApplication.packagedIn(folder.resolve("quarkus-app")).toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("DATABASE_URL", "PORT", "DATABASE_PORT"));
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start(), output);
    }

    /** Unpacking PostgreSQL takes longer than a test. */
    private static void shareBinaries(Path data) throws IOException {
        var shared = Files.createDirectories(Path.of("target", "binaries")).toAbsolutePath();
        Files.createDirectories(data);
        if (!Files.exists(data.resolve("binaries"))) {
            Files.createSymbolicLink(data.resolve("binaries"), shared);
        }
    }

    /** Waits until it has printed this. */
    LauncherProcess prints(String text) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(text) && process.isAlive() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(output()).contains(text);
        return this;
    }

    int end() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends by itself")
                .isTrue();
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it has started: the application, the guard; PostgreSQL is nobody's child. */
    List<ProcessHandle> children(String command) {
        return process.toHandle()
                .children()
                .filter(child -> child.info()
                        .command()
                        .map(path -> path.endsWith(command))
                        .orElse(false))
                .toList();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
