package ua.pobratym.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.pobratym.geojson.BoundingBox;
import ua.pobratym.i18n.WireName;
import ua.pobratym.problem.InvalidParameter;

/** A where-clause in HQL with its named values, built from the filters that are given. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds {@code path in (values)} where there are values. */
    public Where in(String name, String path, List<String> given) {
        if (!given.isEmpty()) {
            conditions.add(path + " in (:" + name + ")");
            values.put(name, given);
        }
        return this;
    }

    /** The same for a closed set; a value outside it is a problem. */
    public <E extends Enum<E> & WireName> Where in(String name, String path, List<String> given, Class<E> allowed) {
        for (var value : given) {
            if (!WireName.all(allowed).contains(value)) {
                throw InvalidParameter.query(name, value, WireName.all(allowed));
            }
        }
        return in(name, path, given);
    }

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Names a value for a condition. */
    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Adds what words of a search mean: every group must be met, in one of its ways.
     *
     * @param groups for each group the paths and the identifiers that each may have
     */
    public Where everyGroup(List<Map<String, List<String>>> groups) {
        if (groups.isEmpty()) {
            return and("1 = 0");
        }
        for (var group : groups) {
            var ways = new ArrayList<String>();
            group.forEach((path, identifiers) -> {
                if (!identifiers.isEmpty()) {
                    var name = "group" + values.size();
                    ways.add(path + " in (:" + name + ")");
                    values.put(name, identifiers);
                }
            });
            conditions.add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
        }
        return this;
    }

    /** Adds that a point lies in the box. */
    public Where inside(BoundingBox box, String longitude, String latitude) {
        return and(box.condition(longitude, latitude))
                .with("west", box.west())
                .with("south", box.south())
                .with("east", box.east())
                .with("north", box.north());
    }

    /** The clause, or nothing. */
    public String hql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }
}
