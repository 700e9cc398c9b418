package ua.pobratym.dataset;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.DataFiles;
import ua.pobratym.dataset.tabular.Dataset;
import ua.pobratym.query.LoadOnce;
import ua.pobratym.search.SearchIndex;

/** Loads the files once: all or nothing, one process at a time, and not at all where they are loaded already. */
final class DatasetLoad {

    /** Raise it when this package makes something else of the same files. */
    private static final int REVISION = 1;

    private static final LoadOnce LOAD = new LoadOnce("dataset_load", 0x706f627261747901L);

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
            if (LOAD.isLoaded(connection, fingerprint)) {
                return LoadResult.NOTHING;
            }
            var tables = new AtomicReference<>(PublishedRegister.of(dataset.tables(), exclusion));
            try {
                return LOAD.run(connection, fingerprint, () -> load(connection, tables))
                        .orElse(LoadResult.NOTHING);
            } catch (SQLException | IOException refused) {
                throw new DamagedDatasetException(List.of("The database refuses the data: " + refused.getMessage()));
            }
        }
    }

    /** @param tables let go when they are merged: the index needs the memory that they hold */
    private static LoadResult load(Connection connection, AtomicReference<List<TableRows>> tables)
            throws SQLException, IOException {
        var result = merge(connection, tables.getAndSet(List.of()));
        if (!result.equals(LoadResult.NOTHING)) {
            SearchIndex.rebuild(connection);
        }
        return result;
    }

    private static LoadResult merge(Connection connection, List<TableRows> tables) throws SQLException, IOException {
        var result = new RegisterMerge(connection).merge(tables);
        if (!result.equals(LoadResult.NOTHING)) {
            analyze(connection, tables);
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
}
