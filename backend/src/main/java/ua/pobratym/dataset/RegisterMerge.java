package ua.pobratym.dataset;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Makes the tables equal to the given rows and touches no row that is equal already, so that the register's version
 * and change log tell exactly what a new data set changed. Table and column names are constants of this package.
 */
final class RegisterMerge {

    private final Connection connection;

    RegisterMerge(Connection connection) {
        this.connection = connection;
    }

    /** Tables that others rest on come first; runs in the caller's transaction. */
    LoadResult merge(List<TableRows> tables) throws SQLException, IOException {
        execute("set constraints all deferred");
        var result = LoadResult.NOTHING;
        for (var table : tables) {
            stage(table);
            result = result.plus(new LoadResult(insert(table), update(table), 0));
        }
        for (var table : tables.reversed()) {
            result = result.plus(new LoadResult(0, 0, delete(table)));
        }
        // Here already, so that a violation is reported as one of this load.
        execute("set constraints all immediate");
        return result;
    }

    private void stage(TableRows table) throws SQLException, IOException {
        var columns = String.join(", ", table.columns());
        execute("create temporary table %s on commit drop as select %s from %s with no data"
                .formatted(staged(table), columns, table.table()));
        var copy = "copy %s (%s) from stdin with (format csv)".formatted(staged(table), columns);
        try (var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy)) {
            for (var row : table.rows()) {
                out.write(line(table, row).getBytes(StandardCharsets.UTF_8));
            }
        }
        execute("analyze " + staged(table));
    }

    private static String line(TableRows table, Map<String, @Nullable String> row) {
        return table.columns().stream().map(column -> quoted(row.get(column))).collect(joining(",", "", "\n"));
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }

    private int insert(TableRows table) throws SQLException {
        var columns = String.join(", ", table.columns());
        return execute(
                "insert into %1$s (%2$s) select %2$s from %3$s s where not exists (select from %1$s t where %4$s)"
                        .formatted(table.table(), columns, staged(table), sameKey(table)));
    }

    private int update(TableRows table) throws SQLException {
        var values = table.columns().stream()
                .filter(column -> !table.key().contains(column))
                .toList();
        if (values.isEmpty()) {
            return 0;
        }
        var assignments =
                values.stream().map(column -> column + " = s." + column).collect(joining(", "));
        return execute("update %s t set %s%s from %s s where %s and (%s) is distinct from (%s)"
                .formatted(
                        table.table(),
                        assignments,
                        table.table().equals("partnership") ? ", revision = t.revision + 1" : "",
                        staged(table),
                        sameKey(table),
                        prefixed("t.", values),
                        prefixed("s.", values)));
    }

    private int delete(TableRows table) throws SQLException {
        return execute("delete from %s t where not exists (select from %s s where %s)"
                .formatted(table.table(), staged(table), sameKey(table)));
    }

    private static String sameKey(TableRows table) {
        return table.key().stream()
                .map(column -> "t.%1$s = s.%1$s".formatted(column))
                .collect(joining(" and "));
    }

    private static String prefixed(String prefix, List<String> columns) {
        return columns.stream().map(column -> prefix + column).collect(joining(", "));
    }

    private static String staged(TableRows table) {
        return "staged_" + table.table();
    }

    private int execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
