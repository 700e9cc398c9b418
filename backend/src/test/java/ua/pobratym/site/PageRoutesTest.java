package ua.pobratym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en", "/en/", "/register", "/en/register/", "/countries/PL", "/en/partners/pl-lublin"})
    void knowsThePagesInBothLanguages(String path, @TempDir Path directory) throws IOException {
        assertThat(PageRoutes.read(directory).has(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/en/nothing",
                "/de/",
                "/countries",
                "/countries/PL/x",
                "/enregister",
                "//",
                "/registers"
            })
    void knowsNothingElse(String path, @TempDir Path directory) throws IOException {
        assertThat(PageRoutes.read(directory).has(path)).isFalse();
    }

    @Test
    void takesTheTableOfTheBuild(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("routes.json"), "[\"/\", \"/guide/$chapter\"]");
        var routes = PageRoutes.read(directory);
        assertThat(routes.has("/en/guide/2")).isTrue();
        assertThat(routes.has("/register")).isFalse();
    }
}
