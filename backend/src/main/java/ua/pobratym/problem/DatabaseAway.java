package ua.pobratym.problem;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells "the database does not answer" from a mistake of our own. */
public final class DatabaseAway {

    public static final int RETRY_AFTER_SECONDS = 2;
    private static final int DEEPEST_CAUSE = 12;

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && saysAway(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static ProblemException problem() {
        return new ProblemException(
                Problem.of(ProblemType.DATABASE_AWAY, "The database does not answer; please try again"),
                Map.of("Retry-After", Integer.toString(RETRY_AFTER_SECONDS)));
    }

    private static boolean saysAway(SQLException thrown) {
        var state = thrown.getSQLState();
        if (state == null) {
            // Agroal's own: no free connection in time, or the pool is closed.
            return thrown instanceof SQLTransientConnectionException
                    || thrown.getCause() instanceof SocketException
                    || String.valueOf(thrown.getMessage()).contains("cquisition timeout")
                    || String.valueOf(thrown.getMessage()).contains("onnection is closed");
        }
        // 08 connection, 57P0x the server goes down or is not up yet, 53300 no more connections, 25006 no longer the
        // primary
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300") || state.equals("25006");
    }
}
