package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.regex.Pattern;
import ua.pobratym.i18n.Name;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Conditions;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;

/** The list of municipalities, and of those without a partner. */
@ApplicationScoped
class MunicipalityListHead {

    private static final int MOST = 300;
    /** Of one region alone; of several the page says no more than of all. */
    private static final Pattern REGION = Pattern.compile("[?&]region=(UA\\d+)(?!.*[?&]region=)");

    private static final String WITHOUT = "not exists (select from partnership p where p.municipality_code = m.code)";
    private static final String COUNT = "select count(*) from municipality m join region r on r.code = m.region_code";
    private static final String LARGEST = """
            select m.code, m.name_uk, m.name_en, r.name_uk, r.name_en,
                   (select count(*) from partnership p where p.municipality_code = m.code)
            from municipality m join region r on r.code = m.region_code%s
            order by m.population desc nulls last, m.code limit :most""";

    private record Municipality(String code, Name name, Name region, long partnerships) {

        static Municipality from(Columns row) {
            return new Municipality(
                    row.text(), new Name(row.text(), row.text()), new Name(row.text(), row.text()), row.count());
        }
    }

    private final Sql sql;

    MunicipalityListHead(Sql sql) {
        this.sql = sql;
    }

    PageContent of(PageAddress address, Words words) {
        var without = address.query().contains("partnerships=without");
        var texts = without ? "municipalities-without" : "municipalities";
        var language = words.language();
        var conditions = new Conditions();
        if (without) {
            conditions.and("partnerships", WITHOUT);
        }
        var region = REGION.matcher(address.query());
        if (region.find()) {
            conditions.and("region", "m.region_code = :region", "region", region.group(1));
        }
        var values = new HashMap<>(conditions.values());
        values.put("most", MOST);
        var count = sql.list(COUNT + conditions.where(), conditions.values(), Columns::count)
                .getFirst();
        var largest = sql.list(LARGEST.formatted(conditions.where()), values, Municipality::from);
        var title = words.text(texts + ".title");
        var description = words.text(texts + ".description", "municipalities", words.counted("municipalities", count));
        if (region.hasMatch() && !largest.isEmpty()) {
            title += ": " + language.of(largest.getFirst().region);
            description = language.of(largest.getFirst().region) + ". " + description;
        }
        var shown = description;
        return new Document(words, address, title, description)
                .headed(words.text(texts + ".title"))
                .with(page -> page.element("p", shown)
                        .element("h2", words.text("municipalities.largest"))
                        .element(
                                "ul",
                                list -> largest.forEach(one -> list.element("li", item -> {
                                    item.link(language.prefix() + "/municipalities/" + one.code, language.of(one.name))
                                            .text(", " + language.of(one.region));
                                    if (one.partnerships > 0) {
                                        item.text(": " + words.counted("partnerships", one.partnerships));
                                    }
                                }))));
    }
}
