package ua.pobratym.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Loads files that come with the application once: one process at a time, and not at all where the same ones are loaded.
 *
 * @param table has one row with the fingerprint of what was loaded
 * @param lock number of the advisory lock, one for each table
 */
public record LoadOnce(String table, long lock) {

    public boolean isLoaded(Connection connection, String fingerprint) throws SQLException {
        try (var statement = connection.prepareStatement("select from " + table + " where fingerprint = ?")) {
            statement.setString(1, fingerprint);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** What the loading gives; nothing if another process was first. */
    public <T, E extends Exception> Optional<T> run(
            Connection connection, String fingerprint, InTransaction.Work<T, E> loading) throws SQLException, E {
        return InTransaction.call(connection, () -> {
            take(connection);
            if (isLoaded(connection, fingerprint)) {
                return Optional.empty();
            }
            var result = loading.call();
            remember(connection, fingerprint);
            return Optional.of(result);
        });
    }

    private void take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, lock);
            statement.execute();
        }
    }

    private void remember(Connection connection, String fingerprint) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into " + table
                        + " (fingerprint, loaded_at) values (?, now())"
                        + " on conflict (single_row) do update set fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at")) {
            statement.setString(1, fingerprint);
            statement.executeUpdate();
        }
    }
}
