package ua.pobratym.dataset;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Which sources this deployment publishes. */
@ConfigMapping(prefix = "pobratym.sources")
public interface SourcesConfig {

    /** Keys of sources (GET /api/v1/sources) to leave out, with everything that rests on them alone. */
    Optional<Set<String>> excluded();
}
