package ua.pobratym.partnership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.TreeMap;
import ua.pobratym.query.Conditions;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.register.Version;

/**
 * How many rows a filter finds, remembered for one version of the register: turning the pages of a long list or sorting
 * it otherwise does not count it again. Counting is the only part of a page that grows with the register.
 */
@ApplicationScoped
class Totals {

    private static final int MOST_REMEMBERED = 5_000;
    private static final int LONGEST_KEY = 2_000;

    private record Total(Version version, long number) {}

    private final RegisterVersion version;
    private final Cache<String, Total> totals =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Totals(RegisterVersion version) {
        this.version = version;
    }

    /** The number, if it was counted under the version known now. */
    OptionalLong find(Conditions conditions) {
        var total = totals.getIfPresent(key(conditions));
        return total != null && total.version().equals(version.known())
                ? OptionalLong.of(total.number())
                : OptionalLong.empty();
    }

    void remember(Conditions conditions, long seenVersion, long number) {
        var key = key(conditions);
        var known = version.known();
        if (key.length() <= LONGEST_KEY && known != null && known.number() == seenVersion) {
            totals.put(key, new Total(known, number));
        }
    }

    private static String key(Conditions conditions) {
        var key = new StringBuilder(conditions.where());
        new TreeMap<>(conditions.values())
                .forEach((name, value) -> key.append('\n')
                        .append(name)
                        .append('=')
                        .append(value instanceof Object[] values ? Arrays.toString(values) : value));
        return key.toString();
    }
}
