package ua.pobratym.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

@ConfigMapping(prefix = "pobratym.site")
interface SiteConfig {

    /** The folder that the page's build writes. Without it the API works alone. */
    @WithDefault("../frontend/dist")
    Path directory();
}
