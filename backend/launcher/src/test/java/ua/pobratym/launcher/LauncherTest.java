package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with a real PostgreSQL and a stand-in for the application. */
class LauncherTest {
    @TempDir
    private Path folder;

    @Test
    void servesUntilItIsToldToStopAndLeavesNothingRunning() throws Exception {
        var launcher = start(Map.of()).prints("ready at http://localhost:");
        var server = server();
        var application = launcher.children("java");

        assertThat(application).hasSize(1);
        assertThat(Liveness.isRunning(server)).isTrue();
        launcher.close();

        assertThat(application).noneMatch(Liveness::isRunning);
        assertThat(Liveness.isRunning(server)).isFalse();
    }

    @Test
    void bringsBackADatabaseThatWasKilled() throws Exception {
        try (var launcher = start(Map.of()).prints("ready at")) {
            var killed = server();
            killed.destroyForcibly();

            launcher.prints("has ended: starting it again");
            for (int i = 0; i < 300 && !isServedByAnother(killed); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(isServedByAnother(killed)).isTrue();
        }
    }

    private boolean isServedByAnother(ProcessHandle server) {
        return Postmaster.of(folder.resolve("data/postgresql"))
                .filter(found -> found.pid() != server.pid())
                .isPresent();
    }

    @Test
    void saysAtOnceWhyTheDatabaseCannotStart() throws Exception {
        start(Map.of(), "--database-only").prints("DATABASE_URL=").close();
        Files.write(folder.resolve("data/postgresql/global/pg_control"), new byte[100]);
        var launcher = start(Map.of(), "--database-only");

        assertThat(launcher.end()).isEqualTo(1);
        assertThat(launcher.output()).contains("PostgreSQL did not start. It says: ", "pg_control", "move it away");
    }

    @Test
    void leavesNothingRunningWhenItIsKilled() throws Exception {
        var launcher = start(Map.of()).prints("ready at");
        var started = List.of(server(), launcher.children("java").getFirst());

        launcher.handle().destroyForcibly();

        assertThat(started).allSatisfy(LauncherTest::ends);
    }

    @Test
    void stopsAServerThatAnEarlierRunHasLeftAndKeepsItsData() throws Exception {
        var killed = start(Map.of(), "--database-only").prints("DATABASE_URL=");
        var left = server();
        killed.children("sh").forEach(ProcessHandle::destroyForcibly);
        killed.handle().destroyForcibly();
        killed.end();
        assertThat(Liveness.isRunning(left)).isTrue();

        try (var next = start(Map.of(), "--database-only").prints("DATABASE_URL=")) {
            assertThat(next.output()).contains("still alive (process " + left.pid() + ")");
            assertThat(Liveness.isRunning(left)).isFalse();
            assertThat(Liveness.isRunning(server())).isTrue();
        }
    }

    @Test
    void runsOnceAtATimeInAFolder() throws Exception {
        try (var first = start(Map.of(), "--database-only").prints("DATABASE_URL=")) {
            var second = start(Map.of());

            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output())
                    .contains("already runs in this folder (process "
                            + first.handle().pid());
        }
    }

    @Test
    void saysThatThePortOfThePageIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            var launcher = start(Map.of(), "--port", "" + port);

            assertThat(launcher.end()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("Port " + port + " is taken", "PORT=" + (port + 1) + " make run")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void takesAnotherPortForTheDatabaseAndSaysSo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var launcher = start(Map.of(), "--database-only", "--database-port", "" + other.getLocalPort())
                        .prints("DATABASE_URL=")) {
            assertThat(launcher.output())
                    .contains("Port " + other.getLocalPort() + " is taken by another program: PostgreSQL takes");
        }
    }

    @Test
    void saysWhyTheApplicationDied() throws Exception {
        var launcher = start(Map.of("STAND_IN_DIES", "yes"));

        assertThat(launcher.end()).isEqualTo(1);
        assertThat(launcher.output())
                .contains("The application ended with code 3", "The register is damaged")
                .doesNotContain("Exception");
    }

    @Test
    void usesTheDatabaseOfTheEnvironmentAndShowsNoPassword() throws Exception {
        var url = "postgres://ann:secret@127.0.0.1:1/register";
        try (var launcher = start(Map.of("DATABASE_URL", url)).prints("ready at")) {
            assertThat(launcher.output()).contains("127.0.0.1:1/register").doesNotContain("secret");
            assertThat(Files.readString(folder.resolve("data/logs/application.log")))
                    .contains("database jdbc:postgresql://127.0.0.1:1/register");
            assertThat(folder.resolve("data/postgresql")).doesNotExist();
        }
    }

    @Test
    void runsACommandBesideATemporaryDatabaseAndEndsWithItsCode() throws Exception {
        var launcher = start(
                Map.of("DATABASE_URL", "postgres://production/register"),
                "--temporary",
                "--",
                "sh",
                "-c",
                "echo $BASE_URL $DATABASE_URL; exit 7");

        assertThat(launcher.end()).isEqualTo(7);
        assertThat(launcher.output())
                .containsPattern("http://localhost:\\d+ postgres://postgres@127.0.0.1:\\d+/postgres");
        assertThat(folder.resolve("data/postgresql")).doesNotExist();
    }

    private LauncherProcess start(Map<String, String> environment, String... options) throws IOException {
        var free = Map.of("PORT", "0", "DATABASE_PORT", "0");
        var all = new HashMap<>(free);
        all.putAll(environment);
        return LauncherProcess.start(folder, all, options);
    }

    private ProcessHandle server() throws IOException {
        var lines = Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
    }

    private static void ends(ProcessHandle process) throws InterruptedException {
        for (var i = 0; i < 200 && Liveness.isRunning(process); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(Liveness.isRunning(process)).isFalse();
    }
}
