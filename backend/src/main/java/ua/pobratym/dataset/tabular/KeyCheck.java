package ua.pobratym.dataset.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.pobratym.dataset.tabular.Resource.ForeignKey;

/** Keys are unique, references lead somewhere. */
final class KeyCheck {

    private final Map<String, Resource> sound;
    private final Map<String, List<Row>> rows;
    private final Problems problems;

    KeyCheck(Map<String, Resource> sound, Map<String, List<Row>> rows, Problems problems) {
        this.sound = sound;
        this.rows = rows;
        this.problems = problems;
    }

    void check(Resource resource) {
        resource.keys().forEach(columns -> checkUnique(resource, columns));
        resource.foreignKeys().forEach(key -> checkReference(resource, key));
    }

    private void checkUnique(Resource resource, List<String> columns) {
        var lines = new HashMap<List<String>, Long>();
        for (var row : rowsOf(resource)) {
            key(row, columns).ifPresent(key -> {
                var first = lines.putIfAbsent(key, row.line());
                if (first != null) {
                    problems.add(resource.path(), row.line(), named(columns, key) + " is already on line " + first);
                }
            });
        }
    }

    private void checkReference(Resource resource, ForeignKey reference) {
        var other = sound.get(reference.resource());
        if (other == null) {
            return; // every reference into a file that could not be read would seem to dangle
        }
        var known = keysOf(other, reference.referencedColumns());
        for (var row : rowsOf(resource)) {
            key(row, reference.columns())
                    .filter(key -> !known.contains(key))
                    .ifPresent(key -> problems.add(
                            resource.path(),
                            row.line(),
                            named(reference.columns(), key) + " is not in " + other.path()));
        }
    }

    private Set<List<String>> keysOf(Resource resource, List<String> columns) {
        var keys = new HashSet<List<String>>();
        rowsOf(resource).forEach(row -> key(row, columns).ifPresent(keys::add));
        return keys;
    }

    private List<Row> rowsOf(Resource resource) {
        return rows.getOrDefault(resource.name(), List.of());
    }

    /** None where a part of it is empty. */
    private static Optional<List<String>> key(Row row, List<String> columns) {
        var values = new ArrayList<String>(columns.size());
        for (var column : columns) {
            var value = row.optional(column);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private static String named(List<String> columns, List<String> values) {
        return String.join(", ", columns) + " \"" + String.join(", ", values) + "\"";
    }
}
