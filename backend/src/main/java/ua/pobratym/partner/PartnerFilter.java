package ua.pobratym.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import ua.pobratym.geojson.BoundingBox;
import ua.pobratym.query.KnownValues;
import ua.pobratym.query.Where;
import ua.pobratym.search.SearchService;

/** Turns the filters of an address into a where-clause on {@code Partner f}. */
@ApplicationScoped
public class PartnerFilter {

    private final KnownValues known;
    private final SearchService search;

    public PartnerFilter(KnownValues known, SearchService search) {
        this.known = known;
        this.search = search;
    }

    Where where(PartnerParameters asked) {
        var where = new Where()
                .in("country", "f.country.code", known.require("country", asked.country))
                .in("level", "f.level", asked.level, PartnerLevel.class);
        if (asked.q != null) {
            where.everyGroup(search.matches(asked.q).groups().stream()
                    .map(group -> Map.of("f.id", group.partners(), "f.country.code", group.countries()))
                    .toList());
        }
        BoundingBox.of(asked.bbox).ifPresent(box -> where.inside(box, "f.longitude", "f.latitude"));
        return where;
    }
}
