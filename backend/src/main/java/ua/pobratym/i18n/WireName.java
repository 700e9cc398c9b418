package ua.pobratym.i18n;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A closed set of values that is written in lower case everywhere outside Java: database, JSON, address. */
public interface WireName {

    String name();

    @JsonValue
    default String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a column that holds only such values. */
    static <E extends Enum<E> & WireName> E of(Class<E> values, String wireName) {
        var value = WireNames.OF.get(values).get(wireName);
        if (value == null) {
            throw new IllegalArgumentException(wireName + " is none of " + all(values));
        }
        return values.cast(value);
    }

    /** All values as they are written outside. */
    static <E extends Enum<E> & WireName> List<String> all(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).map(WireName::wireName).toList();
    }
}
