package ua.pobratym.register;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "pobratym.register")
interface RegisterConfig {

    /** How often the version is read although the database has announced no change. */
    @WithDefault("2s")
    Duration pollInterval();

    /** How soon a lost connection to the database is tried again. */
    @WithDefault("500ms")
    Duration retryInterval();

    /** How long kept answers are given while the database is away and nobody can say whether they are current. */
    @WithDefault("24h")
    Duration longestStale();

    Cache cache();

    interface Cache {

        /** Off only for measurements. Entity tags and 304 stay. */
        @WithDefault("true")
        boolean enabled();

        /** Memory for kept answers, all their encodings together. */
        @WithDefault("48M")
        MemorySize size();

        /** What is larger is streamed and not kept. */
        @WithDefault("16M")
        MemorySize largestAnswer();
    }
}
