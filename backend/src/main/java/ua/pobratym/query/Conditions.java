package ua.pobratym.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Adds that the column has one of the values; a single one as {@code =}, for which an index also gives the order. */
    public Conditions oneOf(String filter, String column, Object[] allowed) {
        return allowed.length == 1
                ? and(filter, column + " = :" + filter, filter, allowed[0])
                : and(filter, column + " = any(:" + filter + ")", filter, allowed);
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

    /** The values that the clause names. */
    public Map<String, Object> values() {
        return values;
    }

    /** The values that the clause without the filter names. */
    public Map<String, Object> valuesWithout(String filter) {
        var kept = new HashMap<>(values);
        kept.keySet().removeIf(name -> filter.equals(parameterFilter.get(name)));
        return kept;
    }
}
