package ua.pobratym.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/**
 * The where-clause of a list: conditions joined by <em>and</em>, each with the name of the filter it comes from, so
 * that a facet can be counted under the other filters. Values are always bound, never joined into the text.
 */
public final class Conditions {

    private record Condition(String filter, String sql) {}

    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> parameterFilter = new HashMap<>();

    /** Adds a condition without values. */
    public Conditions and(String filter, String sql) {
        conditions.add(new Condition(filter, sql));
        return this;
    }

    /** Adds a condition with one named value. */
    public Conditions and(String filter, String sql, String name, Object value) {
        values.put(name, value);
        parameterFilter.put(name, filter);
        return and(filter, sql);
    }

    /** Adds a further value for a condition of the filter. */
    public Conditions with(String filter, String name, Object value) {
        values.put(name, value);
        parameterFilter.put(name, filter);
        return this;
    }

    /** The where-clause with every condition, or nothing. */
    public String where() {
        return whereWithout("");
    }

    /** The where-clause without the conditions of one filter. */
    public String whereWithout(String filter) {
        var kept = conditions.stream()
                .filter(condition -> !condition.filter().equals(filter))
                .map(Condition::sql)
                .toList();
        return kept.isEmpty() ? "" : " where " + String.join(" and ", kept);
    }

    public <T> NativeQuery<T> bind(NativeQuery<T> query) {
        return bindWithout("", query);
    }

    public <T> NativeQuery<T> bindWithout(String filter, NativeQuery<T> query) {
        values.forEach((name, value) -> {
            if (!filter.equals(parameterFilter.get(name))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
