package ua.pobratym.dataset.tabular;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of a file and the line where it begins; an empty value is an absent one. */
public final class Row {

    private final long line;
    private final Map<String, String> values;

    Row(long line, Map<String, String> values) {
        this.line = line;
        this.values = values;
    }

    public long line() {
        return line;
    }

    /** The value of a column that the data package requires. */
    public String required(String column) {
        var value = values.get(column);
        if (value == null) {
            throw new IllegalStateException("line " + line + ": column " + column + " is empty");
        }
        return value;
    }

    public Optional<String> optional(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The row's present values; to be changed by the caller at will. */
    public Map<String, @Nullable String> toMap() {
        return new LinkedHashMap<>(Collections.unmodifiableMap(values));
    }
}
