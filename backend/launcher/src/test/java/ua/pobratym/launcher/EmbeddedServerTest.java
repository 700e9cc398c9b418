package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    private static final Path BINARIES = Path.of("target", "binaries");

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasWritten() throws Exception {
        try (var server = kept()) {
            ask(server, "create table letter as select 'Dear partners' as words");
        }
        try (var server = kept()) {
            assertThat(ask(server, "select words from letter")).isEqualTo("Dear partners");
        }
    }

    @Test
    void survivesAPowerCut() throws Exception {
        try (var server = kept()) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void isOfTheVersionThatTheFolderIsCheckedFor() throws Exception {
        try (var server = EmbeddedServer.temporary(BINARIES, Ports.anyFree())) {
            assertThat(ask(server, "show server_version").split("\\.", -1)[0]).isEqualTo(DataFolder.POSTGRESQL_VERSION);
        }
    }

    @Test
    void sortsUkrainianAndFindsSimilarWords() throws Exception {
        try (var server = EmbeddedServer.temporary(BINARIES, Ports.anyFree())) {
            ask(server, "create extension pg_trgm");
            assertThat(ask(server, """
                            select string_agg(name, ' ' order by name collate "uk-x-icu")
                            from unnest(array['Ялта', 'Ґава', 'Єнакієве', 'Гадяч', 'Енергодар', 'Дубно']) name
                            """))
                    .isEqualTo(String.join(" ", List.of("Гадяч", "Ґава", "Дубно", "Енергодар", "Єнакієве", "Ялта")));
        }
    }

    private EmbeddedServer kept() throws InterruptedException {
        return EmbeddedServer.kept(new DataFolder(folder.resolve("postgresql")), BINARIES, Ports.anyFree());
    }

    private static String ask(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.address().jdbcUrl(), "postgres", "");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
