package ua.pobratym.dataset;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.DataFiles;

/** Loads the register when the application starts, before anything reads it; with damaged data it does not start. */
@ApplicationScoped
class DatasetLoader {

    private static final Logger LOG = Logger.getLogger(DatasetLoader.class);

    private final DataSource dataSource;
    private final DatasetConfig dataset;
    private final SourcesConfig sources;

    DatasetLoader(DataSource dataSource, DatasetConfig dataset, SourcesConfig sources) {
        this.dataSource = dataSource;
        this.dataset = dataset;
        this.sources = sources;
    }

    void load(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        var files = dataset.directory().map(DataFiles::inDirectory).orElseGet(() -> DataFiles.onClassPath("register"));
        var exclusion = new Exclusion(sources.excluded().orElse(Set.of()));
        try {
            var result = new DatasetLoad(dataSource, files, exclusion).run();
            if (!result.equals(LoadResult.NOTHING)) {
                LOG.infof(
                        "Register loaded: %d rows inserted, %d updated, %d deleted",
                        result.inserted(), result.updated(), result.deleted());
            }
        } catch (DamagedDatasetException damaged) {
            // The one exception that Quarkus answers with its message alone: the lines are for an editor of data.
            throw new ConfigurationException("The register was not loaded and nothing was changed:"
                    + System.lineSeparator() + damaged.getMessage());
        }
    }
}
