package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterTest {
    @TempDir
    private Path data;

    @Test
    void isAbsentWithoutAFile() {
        assertThat(Postmaster.of(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a number", "4194999\n/data\n"})
    void removesTheFileOfAServerThatIsGone(String content) throws IOException {
        var file = Files.writeString(data.resolve("postmaster.pid"), content);

        assertThat(Postmaster.of(data)).isEmpty();
        assertThat(file).doesNotExist();
    }

    /** As after copying the folder of a running server. */
    @Test
    void anotherFoldersServerIsLeftAlone() throws Exception {
        var other = data.resolve("other/postgresql");
        Files.createDirectory(other.getParent());
        try (var server = EmbeddedServer.kept(new DataFolder(other), Path.of("target", "binaries"), Ports.anyFree())) {
            for (var folder : new Path[] {other, data}) {
                var copy = Files.writeString(data.resolve("postmaster.pid"), server.pid() + "\n" + folder + "\n");

                assertThat(Postmaster.of(data)).isEmpty();
                assertThat(copy).doesNotExist();
            }
            assertThat(Postmaster.of(other)).isPresent();
        }
    }

    @Test
    void removesTheFileWhenItsNumberIsNowAnotherProgram() throws IOException {
        var file = Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(Postmaster.of(data)).isEmpty();
        assertThat(file).doesNotExist();
    }
}
