package ua.pobratym.i18n;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of each closed set by their names outside; a list reads four of them in every row. */
final class WireNames {

    static final ClassValue<Map<String, Object>> OF = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(value -> ((WireName) value).wireName(), value -> value));
        }
    };

    private WireNames() {}
}
