package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgres://ann:secret@db.example:5433/register         | jdbc:postgresql://db.example:5433/register         | ann  | secret
            postgresql://ann:secret@db.example/register            | jdbc:postgresql://db.example/register              | ann  | secret
            postgres://ann:p%40ss%2Fw+rd@db.example/register       | jdbc:postgresql://db.example/register              | ann  | p@ss/w+rd
            postgres://ann@db.example/register?sslmode=require     | jdbc:postgresql://db.example/register?sslmode=require | ann |
            postgres://db.example                                  | jdbc:postgresql://db.example/postgres              |      |
            postgres://[::1]:5432/register                         | jdbc:postgresql://[::1]:5432/register              |      |
            jdbc:postgresql://localhost:5432/register              | jdbc:postgresql://localhost:5432/register          |      |
            jdbc:postgresql://h/r?user=ann&password=a%26b&ssl=true | jdbc:postgresql://h/r?ssl=true                     | ann  | a&b
            """)
    void readsEveryUsualForm(String text, String jdbcUrl, String username, String password) {
        assertThat(DatabaseAddress.parse(text))
                .isEqualTo(new DatabaseAddress(jdbcUrl, Optional.ofNullable(username), Optional.ofNullable(password)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:secret@db/register",
                "db.example:5432",
                "postgres:register",
                "jdbc:postgresql:register",
                "postgres://ann:se#cret/secret@db/register",
                "postgres://ann:se cret@db/register"
            })
    void refusesWhatNamesNoPostgresServerAndKeepsThePasswordToItself(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse(text))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void tellsQuarkusOnlyWhatTheAddressSays() {
        assertThat(DatabaseAddress.parse("postgres://db/register").variables())
                .containsOnlyKeys("QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(DatabaseAddress.local(54329).variables())
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:54329/postgres")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "postgres");
    }

    @Test
    void hasAFormForOtherPrograms() {
        assertThat(DatabaseAddress.local(54329).url()).isEqualTo("postgres://postgres@127.0.0.1:54329/postgres");
    }
}
