package ua.pobratym.dataset;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.Row;

/** The sources that this deployment leaves out. */
record Exclusion(Set<String> keys) {

    Exclusion {
        keys = Set.copyOf(keys);
    }

    boolean excludes(String sourceKey) {
        return keys.contains(sourceKey);
    }

    /** A misspelt key would publish what was to be left out. */
    void refuseUnknown(List<Row> sources) throws DamagedDatasetException {
        var unknown = new TreeSet<>(keys);
        sources.forEach(source -> unknown.remove(source.required("key")));
        if (!unknown.isEmpty()) {
            throw new DamagedDatasetException(List.of("pobratym.sources.excluded: there is no source "
                    + String.join(", ", unknown) + ". The sources are "
                    + sources.stream().map(source -> source.required("key")).collect(joining(", "))));
        }
    }

    String fingerprint() {
        return String.join(",", new TreeSet<>(keys));
    }
}
