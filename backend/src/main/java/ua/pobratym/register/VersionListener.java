package ua.pobratym.register;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** Hears of new versions by LISTEN on a connection of its own, and asks for the version when it hears nothing. */
@ApplicationScoped
class VersionListener {

    private static final Logger LOG = Logger.getLogger(VersionListener.class);
    private static final int AFTER_REGISTER_VERSION = 5000;

    private final RegisterVersion version;
    private final AgroalDataSource pool;
    private final RegisterConfig config;
    private final String url;
    private final Properties login = new Properties();

    private volatile boolean running = true;
    private volatile boolean connected;

    VersionListener(
            RegisterVersion version,
            AgroalDataSource pool,
            RegisterConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.version = version;
        this.pool = pool;
        this.config = config;
        this.url = url;
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(word -> login.setProperty("password", word));
        login.setProperty("ApplicationName", "pobratym-version");
        login.setProperty("connectTimeout", "2");
        login.setProperty("loginTimeout", "2");
        login.setProperty("socketTimeout", "5");
        login.setProperty("tcpKeepAlive", "true");
    }

    void start(@Observes @Priority(AFTER_REGISTER_VERSION) StartupEvent event) {
        Thread.ofVirtual().name("version-listener").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    boolean isConnected() {
        return connected;
    }

    private void run() {
        while (running) {
            try (var connection = new Driver().connect(url, login)) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (connected) {
                    LOG.warnf("New versions are not heard of: %s", e);
                }
                connected = false;
                sleep();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen register_version");
        }
        var notifications = connection.unwrap(PGConnection.class);
        version.observe(connection);
        connected = true;
        // Connections of the pool that died with the server are found out now, not by the next readers.
        pool.flush(FlushMode.INVALID);
        while (running) {
            notifications.getNotifications((int) config.pollInterval().toMillis());
            version.observe(connection);
        }
    }

    private void sleep() {
        try {
            Thread.sleep(config.retryInterval());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
