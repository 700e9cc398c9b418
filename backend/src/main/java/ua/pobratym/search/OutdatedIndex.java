package ua.pobratym.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ua.pobratym.query.InTransaction;

/** Makes the index anew at the start of an application whose rules are not those that made it. */
@ApplicationScoped
class OutdatedIndex {

    private static final Logger LOG = Logger.getLogger(OutdatedIndex.class);

    private final DataSource dataSource;

    OutdatedIndex(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void renew(@Observes StartupEvent start) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (isCurrent(connection)) {
                return;
            }
            InTransaction.run(connection, () -> SearchIndex.rebuild(connection));
            LOG.info("Search index made");
        }
    }

    private static boolean isCurrent(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select from search_index where made_by = ?")) {
            statement.setString(1, IndexRules.fingerprint());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
