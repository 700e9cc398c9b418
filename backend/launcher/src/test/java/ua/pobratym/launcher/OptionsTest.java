package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void servesTheBuiltApplicationByDefault() {
        var options = parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.databasePort()).isEqualTo(54329);
        assertThat(options.folder()).isAbsolute().endsWithRaw(Path.of(".data"));
        assertThat(options.application()).endsWithRaw(Path.of("backend/target/quarkus-app"));
        assertThat(options.databaseUrl()).isEmpty();
        assertThat(options.command()).isEmpty();
    }

    @Test
    void theCommandLineOutweighsTheEnvironment() {
        var environment = Map.of("PORT", "8000", "DATABASE_PORT", "5000");

        assertThat(Options.parse(new String[0], environment).port()).isEqualTo(8000);
        assertThat(Options.parse(new String[] {"--port", "0"}, environment).port())
                .isZero();
        assertThat(Options.parse(new String[0], environment).databasePort()).isEqualTo(5000);
    }

    @Test
    void takesEverythingAfterTwoDashesAsTheCommand() {
        assertThat(parse("--temporary", "--", "npx", "playwright", "--port", "1")
                        .command())
                .isEqualTo(List.of("npx", "playwright", "--port", "1"));
    }

    @Test
    void neverUsesTheDatabaseOfTheEnvironmentForTestsAndTraining() {
        var environment = Map.of("DATABASE_URL", "postgres://production/register");

        assertThat(Options.parse(new String[0], environment).databaseUrl()).contains("postgres://production/register");
        assertThat(Options.parse(new String[] {"--temporary"}, environment).databaseUrl())
                .isEmpty();
        assertThat(Options.parse(new String[] {"--train"}, environment).databaseUrl())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", ""})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> Options.parse(new String[0], Map.of("PORT", text)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("PORT must be a port number");
    }

    @Test
    void refusesUnknownOptionsAndShowsTheKnownOnes() {
        assertThatThrownBy(() -> parse("--verbose"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("--verbose")
                .hasMessageContaining("--database-only");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> parse("--port"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("--port needs a value");
    }

    @Test
    void refusesAStepThatIsNone() {
        assertThatThrownBy(() -> parse("--progress", "five"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("5/6");
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments, Map.of());
    }
}
