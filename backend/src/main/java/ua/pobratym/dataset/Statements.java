package ua.pobratym.dataset;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import ua.pobratym.dataset.tabular.Row;

/** All statements, and of them those whose source is not left out. */
final class Statements {

    private final Map<Integer, Statement> published = new HashMap<>();
    private final Map<String, List<Statement>> allOfPartnership = new HashMap<>();

    Statements(List<Row> statements, List<Row> sources, Exclusion exclusion) {
        var sourceByKey = sources.stream().collect(toMap(row -> row.required("key"), Function.identity()));
        for (var row : statements) {
            var source = Objects.requireNonNull(sourceByKey.get(row.required("source_key")));
            var statement = Statement.of(row, source);
            allOfPartnership
                    .computeIfAbsent(statement.partnershipId(), id -> new ArrayList<>())
                    .add(statement);
            if (!exclusion.excludes(statement.sourceKey())) {
                published.put(statement.id(), statement);
            }
        }
    }

    Optional<Statement> published(String id) {
        return Optional.ofNullable(published.get(Integer.valueOf(id)));
    }

    List<Statement> allOf(String partnershipId) {
        return allOfPartnership.getOrDefault(partnershipId, List.of());
    }

    List<Statement> publishedOf(String partnershipId) {
        return allOf(partnershipId).stream()
                .filter(statement -> published.containsKey(statement.id()))
                .toList();
    }
}
