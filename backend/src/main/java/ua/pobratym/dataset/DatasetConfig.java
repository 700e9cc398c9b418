package ua.pobratym.dataset;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the register's data come from. */
@ConfigMapping(prefix = "pobratym.dataset")
public interface DatasetConfig {

    /** A folder with datapackage.json and its CSV files, instead of those in the application. */
    Optional<Path> directory();
}
