package ua.pobratym.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.pobratym.geojson.BoundingBox;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.query.KnownValues;
import ua.pobratym.query.Where;
import ua.pobratym.search.SearchService;

/** Turns the filters of an address into a where-clause on {@code Municipality m}. */
@ApplicationScoped
public class MunicipalityFilter {

    private static final List<String> WITH_OR_WITHOUT = List.of("with", "without");

    private final KnownValues known;
    private final SearchService search;

    public MunicipalityFilter(KnownValues known, SearchService search) {
        this.known = known;
        this.search = search;
    }

    Where where(MunicipalityParameters asked) {
        var where = new Where()
                .in("region", "m.region.code", known.require("region", asked.region))
                .in("raion", "m.raion.code", known.require("raion", asked.raion))
                .in("kind", "m.kind", asked.kind, MunicipalityKind.class)
                .in("scope", "m.scope", asked.scope, MunicipalityScope.class)
                .in("reportingState", "m.reportingState", asked.reportingState, ReportingState.class);
        if (asked.partnerships != null) {
            var value = asked.partnerships;
            if (!WITH_OR_WITHOUT.contains(value)) {
                throw InvalidParameter.query("partnerships", value, WITH_OR_WITHOUT);
            }
            where.and(value.equals("with") ? "m.partnerships > 0" : "m.partnerships = 0");
        }
        if (asked.populationFrom != null) {
            where.and("m.population >= :populationFrom").with("populationFrom", people(asked.populationFrom));
        }
        if (asked.q != null) {
            where.everyGroup(search.matches(asked.q).groups().stream()
                    .map(group -> Map.of(
                            "m.code", group.municipalities(),
                            "m.raion.code", group.raions(),
                            "m.region.code", group.regions()))
                    .toList());
        }
        BoundingBox.of(asked.bbox).ifPresent(box -> where.inside(box, "m.longitude", "m.latitude"));
        return where;
    }

    private static int people(String value) {
        if (!value.matches("\\d{1,8}")) {
            throw InvalidParameter.query("populationFrom", value, "must be a whole number of people, e.g. 10000");
        }
        return Integer.parseInt(value);
    }
}
