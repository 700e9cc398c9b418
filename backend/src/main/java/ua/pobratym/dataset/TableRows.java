package ua.pobratym.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.pobratym.dataset.tabular.Row;

/** All rows that a table of the database shall have; a row maps columns to values, an absent one is null. */
record TableRows(
        String table, List<String> key, List<String> columns, List<? extends Map<String, @Nullable String>> rows) {

    /** Begins a table with these columns, the first {@code keyLength} of which are its key. */
    static Builder of(String table, int keyLength, String... columns) {
        return new Builder(table, List.of(columns).subList(0, keyLength), List.of(columns));
    }

    static final class Builder {

        private final String table;
        private final List<String> key;
        private final List<String> columns;
        private Predicate<Row> published = row -> true;
        private BiConsumer<Row, Map<String, @Nullable String>> changes = (row, values) -> {};

        private Builder(String table, List<String> key, List<String> columns) {
            this.table = table;
            this.key = key;
            this.columns = columns;
        }

        Builder where(Predicate<Row> condition) {
            published = condition;
            return this;
        }

        Builder with(String column, Function<Row, Optional<String>> value) {
            return change((row, values) -> values.put(column, value.apply(row).orElse(null)));
        }

        Builder change(BiConsumer<Row, Map<String, @Nullable String>> change) {
            changes = changes.andThen(change);
            return this;
        }

        /** Rows that have the same key by now (two statements for one theme) become one. */
        TableRows from(List<Row> source) {
            var byKey = new LinkedHashMap<List<@Nullable String>, Map<String, @Nullable String>>();
            for (var row : source) {
                if (published.test(row)) {
                    var values = row.toMap();
                    changes.accept(row, values);
                    byKey.putIfAbsent(keyOf(values), values);
                }
            }
            return new TableRows(table, key, columns, List.copyOf(byKey.values()));
        }

        private List<@Nullable String> keyOf(Map<String, @Nullable String> values) {
            return key.stream().<@Nullable String>map(values::get).toList();
        }
    }
}
