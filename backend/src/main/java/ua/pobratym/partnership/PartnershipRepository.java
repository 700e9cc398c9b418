package ua.pobratym.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.pobratym.page.FacetValue;
import ua.pobratym.page.PageRequest;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Conditions;

/** Questions to the database about partnerships. */
@ApplicationScoped
public class PartnershipRepository {

    private static final String DETAIL = """
            , p.settlement_code, p.trusted_on, p.match_confidence, p.note, p.summary_uk, p.summary_en, p.revision,
            cast(coalesce((select json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind,
                        'signedOn', a.signed_on, 'place', a.place, 'term', a.term, 'validUntil', a.valid_until,
                        'endedOn', a.ended_on, 'registerNumber', a.register_number,
                        'partnerships', (select json_agg(o.partnership_id order by 1) from agreement_partnership o where o.agreement_id = a.id))
                      order by a.signed_on, a.id)
                from agreement a join agreement_partnership ap on ap.agreement_id = a.id where ap.partnership_id = p.id), '[]') as text),
            cast(coalesce((select json_agg(json_build_object('source', json_build_object('key', s.key, 'title', s.title,
                        'publisher', s.publisher, 'licence', s.licence, 'trust', s.trust),
                        'url', st.url, 'asOf', st.as_of, 'saysKind', st.says_kind, 'saysStatus', st.says_status,
                        'saysDate', st.says_date, 'documentTitle', st.document_title, 'note', st.note)
                      order by s.precedence, st.id)
                from partnership_source st join source s on s.key = st.source_key where st.partnership_id = p.id), '[]') as text)
            """;

    private static final TypeReference<List<PartnershipDetail.Agreement>> AGREEMENTS = new TypeReference<>() {};
    private static final TypeReference<List<PartnershipDetail.SourceStatement>> STATEMENTS = new TypeReference<>() {};

    private static final int ROWS_BETWEEN_FETCHES = 500;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    public PartnershipRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    List<PartnershipRow> page(Conditions conditions, String orderBy, PageRequest page) {
        return rows(conditions, orderBy)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    Stream<PartnershipRow> all(Conditions conditions, String orderBy) {
        return rows(conditions, orderBy).setFetchSize(ROWS_BETWEEN_FETCHES).getResultStream();
    }

    private NativeQuery<PartnershipRow> rows(Conditions conditions, String orderBy) {
        var sql = "select " + PartnershipRow.COLUMNS + "\n" + PartnershipRow.TABLES + conditions.where() + " order by "
                + orderBy;
        return conditions
                .bind(nativeQuery(sql))
                .setTupleTransformer((row, names) -> PartnershipRow.of(new Columns(row)));
    }

    long count(Conditions conditions) {
        var sql = "select count(*) from partnership p" + conditions.where();
        return conditions
                .bind(nativeQuery(sql))
                .setTupleTransformer((row, names) -> new Columns(row).count())
                .getSingleResult();
    }

    List<FacetValue> facet(PartnershipFacet facet, Conditions conditions) {
        var without = conditions.whereWithout(facet.filter());
        var sql = "select cast(" + facet.column() + " as text), count(*) from partnership p" + facet.join() + without
                + (without.isEmpty() ? " where " : " and ") + facet.column()
                + " is not null group by 1 order by 2 desc, 1";
        return conditions
                .bindWithout(facet.filter(), nativeQuery(sql))
                .setTupleTransformer((row, names) -> {
                    var columns = new Columns(row);
                    return new FacetValue(columns.text(), columns.count());
                })
                .getResultList();
    }

    Optional<PartnershipDetail> detail(int id) {
        var sql = "select " + PartnershipRow.COLUMNS + "\n" + DETAIL + PartnershipRow.TABLES + " where p.id = :id";
        return nativeQuery(sql)
                .setParameter("id", id)
                .setTupleTransformer((row, names) -> detail(new Columns(row)))
                .uniqueResultOptional();
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
                read(row.text(), AGREEMENTS),
                read(row.text(), STATEMENTS));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote JSON that the record does not fit", e);
        }
    }

    private NativeQuery<Object[]> nativeQuery(String sql) {
        return entityManager.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }
}
