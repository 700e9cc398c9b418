package ua.pobratym.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database in SQL with named values ({@code :name}). Beside Hibernate, because lists and single partnerships
 * are read far more often than anything else, and a native query there costs as much as PostgreSQL's own work.
 */
@ApplicationScoped
public class Sql {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]\\w*)");
    private static final int ROWS_BETWEEN_FETCHES = 500;

    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows. */
    public <T> List<T> list(String text, Map<String, Object> values, Function<Columns, T> read) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, text, values);
                var rows = statement.executeQuery()) {
            var width = rows.getMetaData().getColumnCount();
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(read.apply(new Columns(row(rows, width))));
            }
            return list;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Row by row, in portions where there is a transaction; whoever asks closes the stream. */
    public <T> Stream<T> stream(String text, Map<String, Object> values, Function<Columns, T> read) {
        var opened = new Opened();
        try {
            var connection = opened.add(dataSource.getConnection());
            var statement = opened.add(prepare(connection, text, values));
            statement.setFetchSize(ROWS_BETWEEN_FETCHES);
            var rows = opened.add(statement.executeQuery());
            var width = rows.getMetaData().getColumnCount();
            return StreamSupport.stream(
                            new AbstractSpliterator<T>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                                @Override
                                public boolean tryAdvance(Consumer<? super T> action) {
                                    try {
                                        if (!rows.next()) {
                                            return false;
                                        }
                                        action.accept(read.apply(new Columns(row(rows, width))));
                                        return true;
                                    } catch (SQLException e) {
                                        throw new PersistenceException(e);
                                    }
                                }
                            },
                            false)
                    .onClose(opened::close);
        } catch (SQLException e) {
            opened.close();
            throw new PersistenceException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String text, Map<String, Object> values)
            throws SQLException {
        var bound = new ArrayList<Object>();
        var sql = NAME.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for :" + found.group(1));
            }
            bound.add(value);
            return "?";
        });
        var statement = connection.prepareStatement(sql);
        try {
            for (var i = 0; i < bound.size(); i++) {
                statement.setObject(i + 1, bound.get(i));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static @Nullable Object[] row(ResultSet rows, int width) throws SQLException {
        var row = new @Nullable Object[width];
        for (var i = 0; i < width; i++) {
            var value = rows.getObject(i + 1);
            row[i] = value instanceof Array array ? array.getArray() : value;
        }
        return row;
    }

    /** What a stream holds open, closed last first. */
    private static final class Opened {

        private final List<AutoCloseable> open = new ArrayList<>();

        <C extends AutoCloseable> C add(C opened) {
            open.addFirst(opened);
            return opened;
        }

        void close() {
            for (var each : open) {
                try {
                    each.close();
                } catch (Exception e) {
                    throw new PersistenceException("A result could not be closed", e);
                }
            }
        }
    }
}
