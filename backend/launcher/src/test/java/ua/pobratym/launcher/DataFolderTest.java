package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheFolderWhereThereIsNone() {
        var data = new DataFolder(folder.resolve("a/b/postgresql"));

        data.check();

        assertThat(data.path()).isEmptyDirectory();
        assertThat(data.isNew()).isTrue();
    }

    @Test
    void refusesTheFolderOfAnotherVersionAndSaysHowToMoveIt() throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> new DataFolder(folder).check())
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("PostgreSQL 17, and this is PostgreSQL 18")
                .hasMessageContaining("mv " + folder + " " + folder + "-17");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear partners");

        assertThatThrownBy(() -> new DataFolder(folder).check())
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("holds no PostgreSQL database");
        assertThat(folder.resolve("letter.txt")).exists();
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> new DataFolder(folder.resolve("file/postgresql")).check())
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("Cannot write to the data folder");
    }

    @Test
    void beginsAnewWhereTheFirstStartWasInterrupted() throws IOException {
        var data = new DataFolder(folder.resolve("postgresql"));
        data.check();
        data.markUnfinished();
        Files.createDirectories(data.path().resolve("base/1"));
        Files.writeString(data.path().resolve("PG_VERSION"), "18\n");

        data.check();

        assertThat(data.path()).isEmptyDirectory();
        assertThat(data.isNew()).isTrue();
    }

    @Test
    void keepsADatabaseThatIsComplete() throws IOException {
        var data = new DataFolder(folder.resolve("postgresql"));
        data.check();
        data.markUnfinished();
        Files.writeString(data.path().resolve("PG_VERSION"), "18\n");
        Files.writeString(data.path().resolve("postgresql.conf"), "");
        data.markFinished();
        data.markUnfinished();

        data.check();

        assertThat(data.path().resolve("PG_VERSION")).exists();
        assertThat(data.isNew()).isFalse();
    }
}
