package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.partner.PartnerName;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;

/** The partnerships that a page tells of: how many, and the first of them. */
@ApplicationScoped
class Partnerships {

    /** Which of them: a condition on the partnership {@code p}, and the value that it names. */
    record Which(String condition, Map<String, Object> values) {

        static final Which ALL = new Which("", Map.of());

        static Which of(String column, String value) {
            return new Which(" where p." + column + " = :value", Map.of("value", value));
        }

        /** Those of its municipalities and its own. */
        static Which ofRaion(String code) {
            return new Which(
                    " where (p.raion_code = :value or p.municipality_code in"
                            + " (select code from municipality where raion_code = :value))",
                    Map.of("value", code));
        }
    }

    /** Counts of those that stand, and how many do not any more. */
    record Totals(long standing, long ended, long municipalities, long countries) {}

    /** One partnership in a list. */
    record Line(
            int id,
            Name party,
            @Nullable String municipality,
            String partner,
            PartnerName partnerName,
            NamedCode country,
            Optional<Integer> since,
            String kind,
            String status,
            String trust) {

        boolean isStanding() {
            return STANDING.contains(status);
        }

        static Line from(Columns row) {
            return new Line(
                    row.integer(),
                    new Name(row.text(), row.text()),
                    row.textOrNull(),
                    row.text(),
                    new PartnerName(row.textOrNull(), row.text(), row.textOrNull()),
                    new NamedCode(row.text(), new Name(row.text(), row.text())),
                    Optional.ofNullable(row.integerOrNull()),
                    row.text(),
                    row.text(),
                    row.text());
        }
    }

    private static final List<String> STANDING = List.of("active", "in_preparation", "unknown");
    private static final String STANDS = "p.status in ('active', 'in_preparation', 'unknown')";

    private static final String TOTALS = """
            select count(*) filter (where %1$s), count(*) filter (where not %1$s),
                   count(distinct p.municipality_code) filter (where %1$s),
                   count(distinct p.country_code) filter (where %1$s)
            from partnership p""".formatted(STANDS);

    private static final String LINES = """
            select p.id, coalesce(p.party_name_uk, m.name_uk, ra.name_uk, r.name_uk),
                   coalesce(p.party_name_en, m.name_en, ra.name_en, r.name_en), p.municipality_code,
                   p.partner_id, pa.name_uk, pa.name_en, pa.name_native, c.code, c.name_uk, c.name_en,
                   p.since, p.kind, p.status, p.trust
            from partnership p
            join partner pa on pa.id = p.partner_id
            join country c on c.code = p.country_code
            join region r on r.code = p.region_code
            left join municipality m on m.code = p.municipality_code
            left join raion ra on ra.code = p.raion_code""";

    private static final String ORDER = " order by " + STANDS + " desc, p.since desc nulls last, p.id limit :most";

    private final Sql sql;

    Partnerships(Sql sql) {
        this.sql = sql;
    }

    Totals totals(Which which) {
        return sql.list(
                        TOTALS + which.condition(),
                        which.values(),
                        row -> new Totals(row.count(), row.count(), row.count(), row.count()))
                .getFirst();
    }

    List<Line> first(Which which, int most) {
        var values = new HashMap<>(which.values());
        values.put("most", most);
        return sql.list(LINES + which.condition() + ORDER, values, Line::from);
    }

    Optional<Line> one(int id) {
        return sql.list(LINES + " where p.id = :id", Map.of("id", id), Line::from).stream()
                .findFirst();
    }
}
