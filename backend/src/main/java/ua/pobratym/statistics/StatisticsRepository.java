package ua.pobratym.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.query.Columns;

/** Counts the register. */
@ApplicationScoped
public class StatisticsRepository {

    private static final String TOTALS = """
            select (select count(*) from partnership),
                   (select count(*) from partnership where party_level = 'municipality'),
                   (select count(*) from municipality),
                   (select count(distinct municipality_code) from partnership where party_level = 'municipality'),
                   (select count(*) from municipality m where scope = 'oblast_hromada'
                       and exists (select from partnership p where p.municipality_code = m.code and p.party_level = 'municipality')),
                   (select count(*) from municipality where scope = 'oblast_hromada'),
                   (select count(*) from partner),
                   (select count(distinct country_code) from partnership),
                   (select count(*) from partnership where since is not null),
                   (select count(distinct partnership_id) from partnership_theme)""";

    private static final String COVERAGE = """
            select r.code, r.name_uk, r.name_en, count(*),
                   count(*) filter (where m.reporting_state = 'reported'),
                   count(*) filter (where m.reporting_state = 'reported_none'),
                   count(*) filter (where m.reporting_state = 'no_answer'),
                   count(*) filter (where m.reporting_state = 'cannot_report'),
                   count(*) filter (where exists (select from partnership p
                       where p.municipality_code = m.code and p.party_level = 'municipality')),
                   (select count(*) from partnership p where p.region_code = r.code)
            from region r join municipality m on m.region_code = r.code
            group by r.code order by r.name_uk""";

    private static final String BY_COUNTRY = """
            select c.code, c.name_uk, c.name_en, count(*), count(distinct p.partner_id),
                   count(distinct p.municipality_code) filter (where p.party_level = 'municipality')
            from partnership p join country c on c.code = p.country_code group by c.code order by 4 desc, c.name_uk""";

    private static final String BY_YEAR = """
            select since, count(*), count(signed_on) from partnership where since is not null group by 1 order by 1""";

    private static final String BY_THEME = """
            select t.slug, t.name_uk, t.name_en, count(pt.partnership_id)
            from theme t left join partnership_theme pt on pt.theme_slug = t.slug
            group by t.slug order by 4 desc, t.position""";

    private final EntityManager entityManager;

    public StatisticsRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Statistics read() {
        var totals = rows(TOTALS, StatisticsRepository::totals).getFirst();
        return new Statistics(
                totals,
                rows(COVERAGE, StatisticsRepository::coverage),
                rows(
                        BY_COUNTRY,
                        row -> new Statistics.CountryFigure(reference(row), row.count(), row.count(), row.count())),
                rows(BY_YEAR, row -> new Statistics.YearFigure(row.integer(), row.count(), row.count())),
                rows(
                        BY_THEME,
                        row -> new Statistics.ThemeFigure(row.text(), new Name(row.text(), row.text()), row.count())),
                byValue("trust"),
                byValue("kind"),
                byValue("status"),
                new Statistics.WithoutPartnership(
                        totals.municipalities() - totals.municipalitiesWithPartnership(),
                        "/api/v1/municipalities?partnerships=without"));
    }

    private List<Statistics.ValueFigure> byValue(String column) {
        return rows(
                "select " + column + ", count(*) from partnership group by 1 order by 2 desc, 1",
                row -> new Statistics.ValueFigure(row.text(), row.count()));
    }

    private static Statistics.Totals totals(Columns row) {
        return new Statistics.Totals(
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count());
    }

    private static Statistics.Coverage coverage(Columns row) {
        return new Statistics.Coverage(
                reference(row),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count());
    }

    private static NamedCode reference(Columns row) {
        return new NamedCode(row.text(), new Name(row.text(), row.text()));
    }

    private <T> List<T> rows(String sql, Function<Columns, T> each) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setTupleTransformer((row, names) -> each.apply(new Columns(row)))
                .getResultList();
    }
}
