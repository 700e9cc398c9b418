package ua.pobratym.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import ua.pobratym.geojson.BoundingBox;
import ua.pobratym.i18n.WireName;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.query.Conditions;
import ua.pobratym.query.KnownValues;
import ua.pobratym.search.SearchService;
import ua.pobratym.search.TextMatches;
import ua.pobratym.source.Trust;

/** Turns the filters of an address into the one where-clause that page, count, facets, map and exports share. */
@ApplicationScoped
public class PartnershipFilter {

    private static final String IN_RAION =
            "(p.municipality_code in (select code from municipality where raion_code = any(:%1$s)) or p.raion_code = any(:%1$s))";

    private final KnownValues known;
    private final SearchService search;

    public PartnershipFilter(KnownValues known, SearchService search) {
        this.known = known;
        this.search = search;
    }

    /** The conditions, on the table {@code partnership p}; throws a problem that names the first bad value. */
    public Conditions conditions(PartnershipParameters asked) {
        var where = new Conditions();
        column(where, "municipality", asked.municipality, "p.municipality_code");
        column(where, "region", asked.region, "p.region_code");
        codes(where, "raion", asked.raion, IN_RAION.formatted("raion"));
        column(where, "country", asked.country, "p.country_code");
        column(where, "partner", asked.partner, "p.partner_id");
        codes(
                where,
                "theme",
                asked.theme,
                "exists (select from partnership_theme t where t.partnership_id = p.id and t.theme_slug = any(:theme))");
        codes(
                where,
                "source",
                asked.source,
                "exists (select from partnership_source s where s.partnership_id = p.id and s.source_key = any(:source))");
        words(where, "kind", asked.kind, WireName.all(PartnershipKind.class), "p.kind");
        words(where, "status", asked.status, WireName.all(PartnershipStatus.class), "p.status");
        words(where, "trust", asked.trust, WireName.all(Trust.class), "p.trust");
        words(where, "level", asked.level, WireName.all(PartyLevel.class), "p.party_level");
        years(where, asked.year);
        var signedFrom = ReducedDate.of("signedFrom", asked.signedFrom);
        var signedTo = ReducedDate.of("signedTo", asked.signedTo);
        if (signedFrom.isPresent()
                && signedTo.isPresent()
                && signedFrom.get().text().compareTo(signedTo.get().end()) > 0) {
            throw InvalidParameter.query(
                    "signedTo",
                    signedTo.get().text(),
                    "is before signedFrom, " + signedFrom.get().text());
        }
        signedFrom.ifPresent(from -> where.and(
                "signedFrom",
                "(p.signed_on >= :signedFrom or starts_with(:signedFrom, p.signed_on))",
                "signedFrom",
                from.text()));
        signedTo.ifPresent(to -> where.and("signedTo", "p.signed_on <= :signedTo", "signedTo", to.end()));
        if (asked.q != null) {
            text(where, search.matches(asked.q));
        }
        BoundingBox.of(asked.bbox).ifPresent(box -> box(where, box));
        return where;
    }

    private void column(Conditions where, String filter, List<String> values, String column) {
        if (!values.isEmpty()) {
            where.oneOf(filter, column, array(known.require(filter, values)));
        }
    }

    private void codes(Conditions where, String filter, List<String> values, String condition) {
        if (!values.isEmpty()) {
            where.and(filter, condition, filter, array(known.require(filter, values)));
        }
    }

    private static void words(
            Conditions where, String filter, List<String> values, List<String> allowed, String column) {
        for (var value : values) {
            if (!allowed.contains(value)) {
                throw InvalidParameter.query(filter, value, allowed);
            }
        }
        if (!values.isEmpty()) {
            where.oneOf(filter, column, array(values));
        }
    }

    private static void years(Conditions where, List<String> values) {
        if (!values.isEmpty()) {
            where.oneOf(
                    "year",
                    "p.since",
                    values.stream().flatMap(YearSpan::years).distinct().toArray(Short[]::new));
        }
    }

    private static void text(Conditions where, TextMatches matches) {
        if (matches.groups().isEmpty()) {
            where.and("q", "false");
        }
        for (var i = 0; i < matches.groups().size(); i++) {
            var group = matches.groups().get(i);
            var ways = new ArrayList<String>();
            way(where, ways, "p.municipality_code = any(:%s)", "qMunicipality" + i, group.municipalities());
            way(where, ways, IN_RAION, "qRaion" + i, group.raions());
            way(where, ways, "p.region_code = any(:%s)", "qRegion" + i, group.regions());
            way(where, ways, "p.partner_id = any(:%s)", "qPartner" + i, group.partners());
            way(where, ways, "p.country_code = any(:%s)", "qCountry" + i, group.countries());
            where.and("q", ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
        }
    }

    private static void way(Conditions where, List<String> ways, String condition, String name, List<String> values) {
        if (!values.isEmpty()) {
            ways.add(condition.formatted(name));
            where.with("q", name, array(values));
        }
    }

    private static void box(Conditions where, BoundingBox box) {
        where.and(
                "bbox",
                "(exists (select from partner b where b.id = p.partner_id and "
                        + box.condition("b.longitude", "b.latitude") + ")"
                        + " or exists (select from municipality b where b.code = p.municipality_code and "
                        + box.condition("b.longitude", "b.latitude") + ")"
                        + " or p.municipality_code is null and exists (select from raion b where b.code = p.raion_code and "
                        + box.condition("b.longitude", "b.latitude") + ")"
                        + " or p.party_level = 'region' and exists (select from region b where b.code = p.region_code and "
                        + box.condition("b.longitude", "b.latitude") + "))");
        where.with("bbox", "west", box.west()).with("bbox", "south", box.south());
        where.with("bbox", "east", box.east()).with("bbox", "north", box.north());
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
