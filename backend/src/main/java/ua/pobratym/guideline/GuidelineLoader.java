package ua.pobratym.guideline;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ua.pobratym.guideline.text.DamagedManualException;
import ua.pobratym.guideline.text.ManualFiles;

/** Loads the manual when the application starts, before anything reads it; with damaged files it does not start. */
@ApplicationScoped
class GuidelineLoader {

    private static final Logger LOG = Logger.getLogger(GuidelineLoader.class);

    private final DataSource dataSource;

    GuidelineLoader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void load(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        try {
            if (new GuidelineLoad(dataSource, ManualFiles.ofTheApplication()).run()) {
                LOG.info("Manual loaded");
            }
        } catch (DamagedManualException damaged) {
            throw new ConfigurationException("The manual was not loaded and nothing was changed:"
                    + System.lineSeparator() + damaged.getMessage());
        }
    }
}
