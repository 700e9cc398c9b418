package ua.pobratym.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetLoaderTest {

    @TempDir
    Path directory;

    @Test
    void loadsFromTheConfiguredFolderAndDoesNotStartWithDamagedData() throws Exception {
        try (var database = new RegisterDatabase();
                var names = Files.list(Path.of("src/main/resources/register"))) {
            for (var file : names.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
            var loader = new DatasetLoader(
                    database.dataSource(), () -> Optional.of(directory), () -> Optional.of(Set.of("skew")));

            loader.load(new StartupEvent());
            assertThat(database.number("select count(*) from source where key = 'skew'"))
                    .isZero();

            var themes = directory.resolve("themes.csv");
            Files.writeString(themes, Files.readString(themes).replace("Sport,4", "Sport,four"));
            assertThatThrownBy(() -> loader.load(new StartupEvent()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("""
                            The register was not loaded and nothing was changed:
                            themes.csv, line 5: position is "four", expected a whole number""");
        }
    }
}
