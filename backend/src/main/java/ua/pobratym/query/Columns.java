package ua.pobratym.query;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row in the order of the select list. */
public final class Columns {

    private final @Nullable Object[] row;
    private int next;

    public Columns(@Nullable Object[] row) {
        this.row = row;
    }

    public String text() {
        var value = textOrNull();
        if (value == null) {
            throw new IllegalStateException("Column " + next + " must not be null");
        }
        return value;
    }

    public @Nullable String textOrNull() {
        return (String) row[next++];
    }

    public @Nullable Integer integerOrNull() {
        return row[next++] instanceof Number number ? (Integer) number.intValue() : null;
    }

    public int integer() {
        return ((Number) present()).intValue();
    }

    public long count() {
        return ((Number) present()).longValue();
    }

    public @Nullable Double decimalOrNull() {
        return row[next++] instanceof Number number ? (Double) number.doubleValue() : null;
    }

    public Optional<Instant> time() {
        return row[next++] instanceof Timestamp time ? Optional.of(time.toInstant()) : Optional.empty();
    }

    public double decimal() {
        return ((Number) present()).doubleValue();
    }

    public boolean truth() {
        return (Boolean) present();
    }

    public List<String> texts() {
        return List.of((String[]) present());
    }

    public List<Integer> integers() {
        return List.of((Integer[]) present());
    }

    private Object present() {
        var value = row[next++];
        if (value == null) {
            throw new IllegalStateException("Column " + next + " must not be null");
        }
        return value;
    }
}
