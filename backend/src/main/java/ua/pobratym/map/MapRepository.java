package ua.pobratym.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.pobratym.i18n.WireName;
import ua.pobratym.partnership.PartnershipKind;
import ua.pobratym.partnership.PartnershipStatus;
import ua.pobratym.partnership.PartyLevel;
import ua.pobratym.query.Columns;
import ua.pobratym.source.Trust;

/** Reads the whole register column by column. */
@ApplicationScoped
public class MapRepository {

    private static final int ROWS_BETWEEN_FETCHES = 2_000;

    private final EntityManager entityManager;

    public MapRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The document; in a transaction, because only there the rows come in portions. */
    @Transactional
    public MapDocument read() {
        var countries = table("select code, name_uk, name_en, longitude, latitude from country order by code", 5);
        var regions = table("select code, name_uk, name_en, longitude, latitude from region order by code", 5);
        var raions =
                table("select code, name_uk, name_en, region_code, longitude, latitude from raion order by code", 6);
        var municipalities = table("""
                select code, name_uk, name_en, centre_name_uk, centre_name_en, kind, scope, raion_code, region_code,
                       longitude, latitude, coalesce(population, -1), reporting_state from municipality order by code""", 13);
        var partners = table(
                "select id, name_uk, name_en, name_native, country_code, longitude, latitude from partner order by id",
                7);
        var themes = table("select slug, name_uk, name_en from theme order by position", 3);
        var sources = table("select key, title, title_uk, trust from source order by precedence, key", 4);
        var tables = new MapTables(
                countries, regions, raions, municipalities, partners, new SetTable(themes), new SetTable(sources));
        var partnerships = partnerships(tables);
        return new MapDocument(
                single("select version from register_version"),
                new MapDocument.Countries(
                        countries.column(0),
                        countries.column(1),
                        countries.column(2),
                        countries.column(3),
                        countries.column(4)),
                new MapDocument.Regions(
                        regions.column(0), regions.column(1), regions.column(2), regions.column(3), regions.column(4)),
                new MapDocument.Raions(
                        raions.column(0),
                        raions.column(1),
                        raions.column(2),
                        raions.references(3, regions),
                        raions.column(4),
                        raions.column(5)),
                municipalities(municipalities, raions, regions),
                new MapDocument.Partners(
                        partners.column(0),
                        partners.column(1),
                        partners.column(2),
                        partners.column(3),
                        partners.references(4, countries),
                        partners.column(5),
                        partners.column(6)),
                new MapDocument.Themes(themes.column(0), themes.column(1), themes.column(2)),
                new MapDocument.Sources(sources.column(0), sources.column(1), sources.column(2), sources.column(3)),
                tables.themeSets().sets(),
                tables.sourceSets().sets(),
                WireName.all(PartnershipKind.class),
                WireName.all(PartnershipStatus.class),
                WireName.all(Trust.class),
                WireName.all(PartyLevel.class),
                partnerships);
    }

    private static MapDocument.Municipalities municipalities(
            ColumnTable municipalities, ColumnTable raions, ColumnTable regions) {
        return new MapDocument.Municipalities(
                municipalities.column(0),
                municipalities.column(1),
                municipalities.column(2),
                municipalities.column(3),
                municipalities.column(4),
                municipalities.column(5),
                municipalities.column(6),
                municipalities.references(7, raions),
                municipalities.references(8, regions),
                municipalities.column(9),
                municipalities.column(10),
                municipalities.column(11),
                municipalities.column(12));
    }

    private MapDocument.Partnerships partnerships(MapTables tables) {
        var columns = new PartnershipColumns();
        try (var rows =
                query(PartnershipColumns.SQL).setFetchSize(ROWS_BETWEEN_FETCHES).getResultStream()) {
            rows.forEach(row -> columns.add(new Columns(row), tables));
        }
        return columns.build();
    }

    private ColumnTable table(String sql, int width) {
        return new ColumnTable(query(sql).getResultList(), width);
    }

    private long single(String sql) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(sql, Long.class)
                .getSingleResult();
    }

    private NativeQuery<Object[]> query(String sql) {
        return entityManager.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }
}
