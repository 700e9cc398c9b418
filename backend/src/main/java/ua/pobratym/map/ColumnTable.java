package ua.pobratym.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a query by column; the first column identifies the row. */
final class ColumnTable {

    private final List<List<@Nullable Object>> columns = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    ColumnTable(List<@Nullable Object[]> rows, int width) {
        for (var i = 0; i < width; i++) {
            columns.add(new ArrayList<>(rows.size()));
        }
        for (var row : rows) {
            indexes.put(String.valueOf(row[0]), indexes.size());
            for (var i = 0; i < width; i++) {
                columns.get(i).add(row[i]);
            }
        }
    }

    /** A column, whose type is the one that the query gives it. */
    @SuppressWarnings("unchecked") // the query and the record that takes the column stand side by side
    <T extends @Nullable Object> List<T> column(int number) {
        return (List<T>) columns.get(number);
    }

    /** A column of identifiers as indexes of the rows of another table. */
    List<Integer> references(int number, ColumnTable other) {
        return columns.get(number).stream()
                .map(identifier -> other.index((String) identifier))
                .toList();
    }

    /** The index of the row with the identifier, -1 for none. */
    int index(@Nullable String identifier) {
        return identifier == null ? -1 : indexes.getOrDefault(identifier, -1);
    }
}
