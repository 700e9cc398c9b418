package ua.pobratym.register;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The version of the register as this process knows it: kept in memory, and corrected by {@link VersionListener}. */
@ApplicationScoped
public class RegisterVersion {

    private static final String SELECT = "select version, changed_at from register_version";

    private final DataSource dataSource;
    private final ThreadLocal<@Nullable Long> seen = new ThreadLocal<>();

    private volatile @Nullable Version current;
    private volatile long confirmedAt;

    RegisterVersion(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        refresh();
    }

    /** The version that answers belong to now; may lag behind the database by the time a notification takes. */
    public Version current() throws SQLException {
        var known = current;
        return known == null ? refresh() : known;
    }

    /** The version that this process has seen last; none before it has seen any. */
    public @Nullable Version known() {
        return current;
    }

    /** Whoever has written calls this after the commit, so that this process answers with the new version at once. */
    public Version refresh() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return observe(read(connection));
        }
    }

    /**
     * Tells which version a query saw that selected it together with its rows. Only for the last query of an answer:
     * versions only grow, so if this one is the version known before, all queries between have seen it too.
     */
    public void seen(long number) {
        seen.set(number);
    }

    @Nullable
    Long takeSeen() {
        var number = seen.get();
        seen.remove();
        return number;
    }

    boolean isUnconfirmedFor(long nanoseconds) {
        return System.nanoTime() - confirmedAt > nanoseconds;
    }

    /** Takes a number that was read, unless a newer one is known already: reads overtake each other. */
    Version observe(Version read) {
        synchronized (this) {
            var known = current;
            if (known == null || read.number() >= known.number()) {
                current = read;
            }
            confirmedAt = System.nanoTime();
            return read;
        }
    }

    /** Reads on the one connection whose readings do not overtake each other: a smaller number is another database. */
    void observe(Connection connection) throws SQLException {
        var known = current;
        var read = read(connection);
        if (known != null && read.number() < known.number()) {
            synchronized (this) {
                current = read;
            }
        }
        observe(read);
    }

    static Version read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("register_version has no row");
            }
            return new Version(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }
}
