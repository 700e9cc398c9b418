package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import ua.pobratym.i18n.Name;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;

/** The list of municipalities, and of those without a partner. */
@ApplicationScoped
class MunicipalityListHead {

    private static final int MOST = 300;
    private static final String WITHOUT = "not exists (select from partnership p where p.municipality_code = m.code)";
    private static final String COUNT = "select count(*) from municipality m where " + WITHOUT;
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
        var count = sql.list(COUNT, Map.of(), Columns::count).getFirst();
        var description = words.text(texts + ".description", "municipalities", words.counted("municipalities", count));
        var largest = sql.list(
                LARGEST.formatted(without ? " where " + WITHOUT : ""), Map.of("most", MOST), Municipality::from);
        return new Document(words, address, words.text(texts + ".title"), description)
                .with(page -> page.element("p", description)
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
