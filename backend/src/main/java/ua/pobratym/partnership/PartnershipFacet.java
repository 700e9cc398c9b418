package ua.pobratym.partnership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.pobratym.i18n.WireName;
import ua.pobratym.problem.InvalidParameter;

/** Filters whose values can be counted, with the column that holds the value. */
enum PartnershipFacet implements WireName {
    COUNTRY("p.country_code"),
    REGION("p.region_code"),
    RAION("coalesce(m.raion_code, p.raion_code)", " left join municipality m on m.code = p.municipality_code"),
    MUNICIPALITY("p.municipality_code"),
    PARTNER("p.partner_id"),
    THEME("f.theme_slug", " join partnership_theme f on f.partnership_id = p.id"),
    KIND("p.kind"),
    STATUS("p.status"),
    TRUST("p.trust"),
    SOURCE(
            "f.source_key",
            " join (select distinct partnership_id, source_key from partnership_source) f on f.partnership_id = p.id"),
    LEVEL("p.party_level"),
    YEAR("p.since");

    private final String column;
    private final String join;

    PartnershipFacet(String column) {
        this(column, "");
    }

    PartnershipFacet(String column, String join) {
        this.column = column;
        this.join = join;
    }

    String column() {
        return column;
    }

    String join() {
        return join;
    }

    String filter() {
        return wireName();
    }

    /** Reads the parameter {@code facets}: names by comma or repeated. */
    static List<PartnershipFacet> of(List<String> values) {
        var facets = new ArrayList<PartnershipFacet>();
        for (var name :
                values.isEmpty() ? new String[0] : String.join(",", values).split(",", -1)) {
            var facet = Arrays.stream(values())
                    .filter(one -> one.wireName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> InvalidParameter.query("facets", name, WireName.all(PartnershipFacet.class)));
            if (!facets.contains(facet)) {
                facets.add(facet);
            }
        }
        return facets;
    }
}
