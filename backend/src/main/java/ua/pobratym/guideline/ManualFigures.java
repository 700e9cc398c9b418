package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import ua.pobratym.guideline.text.Figure;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;

/** The numbers that the manual names, as the register has them now. Ended partnerships are not counted, as on the map. */
@ApplicationScoped
class ManualFigures {

    private static final String COUNTS = """
            with standing as (select * from partnership where status in ('active', 'in_preparation', 'unknown'))
            select (select count(*) from standing),
                   (select count(*) from standing where trust = 'verified'),
                   (select count(*) from agreement),
                   (select count(*) from municipality where scope = 'oblast_hromada'),
                   (select count(distinct municipality_code) from standing),
                   (select count(*) from municipality m where scope = 'oblast_hromada'
                       and not exists (select from standing s where s.municipality_code = m.code)),
                   (select count(distinct partner_id) from standing),
                   (select count(distinct country_code) from standing)""";

    private final Sql sql;

    ManualFigures(Sql sql) {
        this.sql = sql;
    }

    /** Written as the language writes numbers. */
    Map<Figure, String> in(Language language) {
        return sql.list(COUNTS, Map.of(), row -> numbers(row, language)).getFirst();
    }

    private static Map<Figure, String> numbers(Columns row, Language language) {
        var format = NumberFormat.getIntegerInstance(language.locale());
        var numbers = new EnumMap<Figure, String>(Figure.class);
        for (var figure : Figure.values()) {
            numbers.put(figure, format.format(row.count()));
        }
        return numbers;
    }
}
