package ua.pobratym.query;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Refuses a PostgreSQL that is too old before anything is made in it (docs/configuration.md). */
public class ServerVersion extends BaseCallback {

    private static final int OLDEST = 15;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var server = context.getConnection().getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw new FlywayException("PostgreSQL %d or newer is needed, and this is %s"
                        .formatted(OLDEST, server.getDatabaseProductVersion()));
            }
        } catch (SQLException e) {
            throw new FlywayException("The version of PostgreSQL cannot be read", e);
        }
    }
}
