package ua.pobratym.dataset.tabular;

import java.util.List;
import java.util.stream.Stream;

/** One file of the data package. */
record Resource(
        String name,
        String path,
        int rowCount,
        List<Field> fields,
        List<String> primaryKey,
        List<List<String>> uniqueKeys,
        List<ForeignKey> foreignKeys) {

    /** Each combination of these columns' values occurs in one row only. */
    Stream<List<String>> keys() {
        return Stream.concat(Stream.of(primaryKey), uniqueKeys.stream());
    }

    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /** The columns' values occur in the columns of the other resource. */
    record ForeignKey(List<String> columns, String resource, List<String> referencedColumns) {}
}
