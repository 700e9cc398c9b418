package ua.pobratym.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "pobratym.site")
public interface SiteConfig {

    /** The folder that the page's build writes. Without it the API works alone. */
    @WithDefault("../frontend/dist")
    Path directory();

    /** Where readers find the page, {@code https://pobratym.example}. Without it links are made from the request. */
    Optional<SiteAddress> address();

    /** The public e-mail address for questions and reports of mistakes. Without it the page says that there is none. */
    Optional<EmailAddress> contact();
}
