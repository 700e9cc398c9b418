package ua.pobratym.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
    private static final int MOST_KNOWN = 1_000;

    private final DataSource dataSource;
    private final Turns turns;
    private final Cache<String, Positional> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /** A statement as JDBC takes it, and the names that stand for its question marks. */
    private record Positional(String sql, List<String> names) {

        static Positional of(String text) {
            var names = new ArrayList<String>();
            var sql = NAME.matcher(text).replaceAll(found -> {
                names.add(found.group(1));
                return "?";
            });
            return new Positional(sql, List.copyOf(names));
        }
    }

    public Sql(DataSource dataSource, Turns turns) {
        this.dataSource = dataSource;
        this.turns = turns;
    }

    /** All rows. */
    public <T> List<T> list(String text, Map<String, Object> values, Function<Columns, T> read) {
        try (var turn = turns.take();
                var connection = dataSource.getConnection();
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

    /** Row by row, a portion of them in memory; whoever asks closes the stream. */
    public <T> Stream<T> stream(String text, Map<String, Object> values, Function<Columns, T> read) {
        var opened = new Opened();
        try {
            opened.add(turns.take());
            var connection = opened.add(dataSource.getConnection());
            // PostgreSQL gives portions inside a transaction alone; the pool ends it with the connection's return.
            if (connection.getAutoCommit()) {
                connection.setAutoCommit(false);
            }
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
            opened.closeBecauseOf(e);
            throw new PersistenceException(e);
        } catch (RuntimeException e) {
            opened.closeBecauseOf(e);
            throw e;
        }
    }

    private PreparedStatement prepare(Connection connection, String text, Map<String, Object> values)
            throws SQLException {
        var positional = known.get(text, Positional::of);
        var statement = connection.prepareStatement(positional.sql());
        try {
            for (var i = 0; i < positional.names().size(); i++) {
                var name = positional.names().get(i);
                var value = values.get(name);
                if (value == null) {
                    throw new IllegalArgumentException("No value for :" + name);
                }
                statement.setObject(i + 1, value);
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
            var failed = new PersistenceException("A result could not be closed");
            closeBecauseOf(failed);
            if (failed.getSuppressed().length > 0) {
                throw failed;
            }
        }

        /** Closes all of it whatever happens: what stayed open would be lost to the pool for ever. */
        void closeBecauseOf(Exception cause) {
            for (var each : open) {
                try {
                    each.close();
                } catch (Exception e) {
                    cause.addSuppressed(e);
                }
            }
        }
    }
}
