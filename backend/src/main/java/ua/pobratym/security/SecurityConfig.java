package ua.pobratym.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "pobratym.security")
interface SecurityConfig {

    /** Whether readers come by https (behind a proxy that ends TLS): sends Strict-Transport-Security. */
    @WithDefault("false")
    boolean https();

    /** How long a request may take to arrive completely, its body included. */
    @WithDefault("8s")
    Duration requestDeadline();
}
