package ua.pobratym.dataset;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.DataFiles;

/** A migrated, empty database of its own: a load must be watched from nothing, without an application around it. */
final class RegisterDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final DataSource dataSource;

    RegisterDatabase() throws IOException {
        postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        dataSource = postgres.getPostgresDatabase();
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    DataSource dataSource() {
        return dataSource;
    }

    LoadResult load(DataFiles files, String... excludedSources) throws DamagedDatasetException, SQLException {
        return new DatasetLoad(dataSource, files, new Exclusion(Set.of(excludedSources))).run();
    }

    long version() throws SQLException {
        return number("select version from register_version");
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** The rows of a query, the columns of each joined by a blank. */
    List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(rows.getString(column));
                }
                texts.add(String.join(" ", values));
            }
        }
        return texts;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
