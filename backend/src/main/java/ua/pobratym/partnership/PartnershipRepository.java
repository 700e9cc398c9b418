package ua.pobratym.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.pobratym.page.FacetValue;
import ua.pobratym.page.PageRequest;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Conditions;
import ua.pobratym.query.Sql;
import ua.pobratym.register.RegisterVersion;

/** Questions to the database about partnerships. */
@ApplicationScoped
public class PartnershipRepository {

    private static final String DETAIL = """
            , p.settlement_code, p.trusted_on, p.match_confidence, p.note, p.summary_uk, p.summary_en, p.revision,
            cast(coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind,
                        'signedOn', a.signed_on, 'place', a.place, 'term', a.term, 'validUntil', a.valid_until,
                        'endedOn', a.ended_on, 'registerNumber', a.register_number,
                        'partnerships', (select json_agg(o.partnership_id order by o.partnership_id) from agreement_partnership o where o.agreement_id = a.id))
                      order by a.signed_on, a.id)
                from agreement a join agreement_partnership ap on ap.agreement_id = a.id where ap.partnership_id = p.id), '[]') as text),
            cast(coalesce((select json_agg(json_build_object('source', json_build_object('key', s.key, 'title', s.title,
                        'titleUk', s.title_uk, 'publisher', s.publisher, 'publisherUk', s.publisher_uk, 'licence', s.licence, 'trust', s.trust),
                        'url', st.url, 'asOf', st.as_of, 'saysKind', st.says_kind, 'saysStatus', st.says_status,
                        'saysDate', st.says_date, 'documentTitle', st.document_title, 'note', st.note)
                      order by s.precedence, st.id)
                from partnership_source st join source s on s.key = st.source_key where st.partnership_id = p.id), '[]') as text)
            """;

    /** The version that a statement sees, beside what it reads. */
    private static final String VERSION = "(select version from register_version)";

    private final Sql sql;
    private final ObjectReader agreements;
    private final ObjectReader statements;
    private final RegisterVersion version;
    private final Totals totals;

    PartnershipRepository(Sql sql, ObjectMapper json, RegisterVersion version, Totals totals) {
        this.sql = sql;
        this.agreements = json.readerForListOf(PartnershipDetail.Agreement.class);
        this.statements = json.readerForListOf(PartnershipDetail.SourceStatement.class);
        this.version = version;
        this.totals = totals;
    }

    /** A page, the number of all matching rows, and the version that both belong to: in one statement. */
    Part page(Conditions conditions, String orderBy, PageRequest page) {
        record Line(long version, long total, PartnershipRow row) {}
        var known = totals.find(conditions);
        var total = known.isPresent() ? ":total" : "(" + count(conditions) + ")";
        var values = new HashMap<>(conditions.values());
        known.ifPresent(number -> values.put("total", number));
        values.put("rows", page.size());
        values.put("offset", page.offset());
        var lines = sql.list(
                "select " + VERSION + ", " + total + ", " + pageOfRows(conditions, orderBy),
                values,
                row -> new Line(row.count(), row.count(), PartnershipRow.of(row)));
        if (lines.isEmpty()) {
            return new Part(List.of(), total(conditions));
        }
        var first = lines.getFirst();
        // If the version is not the one known, the answer is made anew (PublishedInterceptor), the total with it.
        version.seen(first.version());
        if (known.isEmpty()) {
            totals.remember(conditions, first.version(), first.total());
        }
        return new Part(lines.stream().map(Line::row).toList(), first.total());
    }

    Stream<PartnershipRow> all(Conditions conditions, String orderBy) {
        return sql.stream("select " + rows(conditions, orderBy), conditions.values(), PartnershipRow::of);
    }

    long total(Conditions conditions) {
        return sql.list(count(conditions), conditions.values(), Columns::count).getFirst();
    }

    /** Finds the rows of the page before it reads what they refer to. */
    private static String pageOfRows(Conditions conditions, String orderBy) {
        return PartnershipRow.COLUMNS + "\n from (select p.*" + PartnershipRow.TABLES + conditions.where()
                + " order by " + orderBy + " limit :rows offset :offset) p" + PartnershipRow.JOINS + "\n order by "
                + orderBy;
    }

    private static String rows(Conditions conditions, String orderBy) {
        return PartnershipRow.COLUMNS + "\n" + PartnershipRow.TABLES + conditions.where() + " order by " + orderBy;
    }

    private static String count(Conditions conditions) {
        return "select count(*) from partnership p" + conditions.where();
    }

    List<FacetValue> facet(PartnershipFacet facet, Conditions conditions) {
        var without = conditions.whereWithout(facet.filter());
        return sql.list(
                "select cast(" + facet.column() + " as text), count(*) from partnership p" + facet.join() + without
                        + (without.isEmpty() ? " where " : " and ") + facet.column()
                        + " is not null group by 1 order by 2 desc, 1",
                conditions.valuesWithout(facet.filter()),
                row -> new FacetValue(row.text(), row.count()));
    }

    Optional<PartnershipDetail> detail(int id) {
        return sql
                .list(
                        "select " + VERSION + ", " + PartnershipRow.COLUMNS + "\n" + DETAIL + PartnershipRow.TABLES
                                + " where p.id = :id",
                        Map.of("id", id),
                        row -> {
                            version.seen(row.count());
                            return detail(row);
                        })
                .stream()
                .findFirst();
    }

    private PartnershipDetail detail(Columns row) {
        var summary = PartnershipRow.of(row).summary();
        var settlementCode = row.textOrNull();
        var trustedOn = row.textOrNull();
        var matchConfidence = row.textOrNull();
        var note = row.textOrNull();
        var description = new PartnershipDetail.Text(row.textOrNull(), row.textOrNull());
        return new PartnershipDetail(
                summary,
                settlementCode,
                trustedOn,
                matchConfidence,
                note,
                description.uk() == null && description.en() == null ? null : description,
                row.integer(),
                read(agreements, row.text()),
                read(statements, row.text()));
    }

    private static <T> List<T> read(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote JSON that the record does not fit", e);
        }
    }

    /** The part of a list that was asked for, and how many there are in all. */
    record Part(List<PartnershipRow> rows, long total) {}
}
