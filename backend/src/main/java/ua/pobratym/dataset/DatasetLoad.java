package ua.pobratym.dataset;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.DataFiles;
import ua.pobratym.dataset.tabular.Dataset;
import ua.pobratym.search.SearchIndex;

/** Loads the files once: all or nothing, one process at a time, and not at all where they are loaded already. */
final class DatasetLoad {

    /** Raise it when this package makes something else of the same files. */
    private static final int REVISION = 1;

    private static final long LOCK = 0x706f627261747901L;

    private final DataSource dataSource;
    private final DataFiles files;
    private final Exclusion exclusion;

    DatasetLoad(DataSource dataSource, DataFiles files, Exclusion exclusion) {
        this.dataSource = dataSource;
        this.files = files;
        this.exclusion = exclusion;
    }

    LoadResult run() throws DamagedDatasetException, SQLException {
        var dataset = Dataset.open(files);
        var fingerprint = REVISION + ":" + dataset.fingerprint() + ":" + exclusion.fingerprint();
        try (var connection = dataSource.getConnection()) {
            if (isLoaded(connection, fingerprint)) {
                return LoadResult.NOTHING;
            }
            var tables = PublishedRegister.of(dataset.tables(), exclusion);
            connection.setAutoCommit(false);
            try {
                var result = mergeOnce(connection, fingerprint, tables);
                connection.commit();
                return result;
            } catch (SQLException | IOException refused) {
                connection.rollback();
                throw new DamagedDatasetException(List.of("The database refuses the data: " + refused.getMessage()));
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static LoadResult mergeOnce(Connection connection, String fingerprint, List<TableRows> tables)
            throws SQLException, IOException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
        if (isLoaded(connection, fingerprint)) {
            return LoadResult.NOTHING; // by the process that held the lock
        }
        var result = new RegisterMerge(connection).merge(tables);
        try (var statement = connection.prepareStatement("""
                insert into dataset_load (fingerprint, loaded_at) values (?, now())
                on conflict (single_row) do update set fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at
                """)) {
            statement.setString(1, fingerprint);
            statement.executeUpdate();
        }
        if (!result.equals(LoadResult.NOTHING)) {
            analyze(connection, tables);
            SearchIndex.rebuild(connection);
        }
        return result;
    }

    /** The first queries must not be planned for empty tables. */
    private static void analyze(Connection connection, List<TableRows> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("analyze " + table.table());
            }
        }
    }

    private static boolean isLoaded(Connection connection, String fingerprint) throws SQLException {
        try (var statement = connection.prepareStatement("select from dataset_load where fingerprint = ?")) {
            statement.setString(1, fingerprint);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
