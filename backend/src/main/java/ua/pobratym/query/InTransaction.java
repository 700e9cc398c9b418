package ua.pobratym.query;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a plain connection that is done as a whole or not at all, whatever it throws. */
public final class InTransaction {

    private InTransaction() {}

    /** The work itself. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T call() throws SQLException, E;
    }

    /** Work that gives nothing back. */
    @FunctionalInterface
    public interface Change {
        void make() throws SQLException;
    }

    public static void run(Connection connection, Change change) throws SQLException {
        call(connection, () -> {
            change.make();
            return true;
        });
    }

    /** What the work gives, committed. */
    public static <T, E extends Exception> T call(Connection connection, Work<T, E> work) throws SQLException, E {
        connection.setAutoCommit(false);
        try {
            var result = work.call();
            connection.commit();
            return result;
        } finally {
            // After a commit there is nothing to take back; to set it to true alone would commit half of a failed work.
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
