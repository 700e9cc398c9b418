package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void showsTheLastLines() throws IOException {
        var log = Files.writeString(folder.resolve("log"), "one\ntwo\nthree\n");

        assertThat(LogFile.tail(log, 2)).isEqualTo("two\nthree");
    }

    @Test
    void leavesOutThePlacesInTheCode() throws IOException {
        var log = Files.writeString(folder.resolve("log"), """
                ERROR The register is damaged
                \tat ua.pobratym.Pobratym.main(Pobratym.java:15)
                Caused by: line 7 of partnerships.csv
                \tat io.quarkus.Start.run(Unknown Source)
                \t... 9 more
                """);

        assertThat(LogFile.tailWithoutFrames(log, 10))
                .isEqualTo("ERROR The register is damaged\nCaused by: line 7 of partnerships.csv");
    }

    @Test
    void isSilentWhereThereIsNoLog() {
        assertThat(LogFile.tail(folder.resolve("none"), 10)).isEmpty();
    }
}
