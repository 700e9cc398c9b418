package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.Html;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The home page: what this is, its three figures, and the ways to every region and country. */
@ApplicationScoped
class HomeHead {

    private static final String REGIONS = "select code, name_uk, name_en from region order by ";
    private static final String COUNTRIES = """
            select c.code, c.name_uk, c.name_en from country c
            where exists (select from partnership p where p.country_code = c.code) order by\s""";

    private final Partnerships partnerships;
    private final FilteredRegister filtered;
    private final Sql sql;

    HomeHead(Partnerships partnerships, FilteredRegister filtered, Sql sql) {
        this.partnerships = partnerships;
        this.filtered = filtered;
        this.sql = sql;
    }

    PageContent of(PageAddress address, SiteAddress site, Words words) {
        var choice = filtered.of(address, words);
        if (choice.isPresent()) {
            var document = FilteredRegister.document(
                    choice.get(), partnerships.totals(choice.get().which()), words.text("home.title"), address, words);
            return document.with(page -> page.element("p", document.description()));
        }
        var totals = partnerships.totals(Partnerships.Which.ALL);
        String[] figures = {
            "partnerships", words.counted("partnerships", totals.standing()),
            "municipalities", words.counted("of-municipalities", totals.municipalities()),
            "countries", words.counted("from-countries", totals.countries())
        };
        return new Document(words, address, words.text("home.title"), words.text("home.description", figures))
                .about(Linked.document(Linked.thing(
                        "WebSite",
                        "name",
                        words.text("site.name"),
                        "description",
                        words.text("home.lead"),
                        "url",
                        site.of(address.canonical()),
                        "inLanguage",
                        address.language().tag())))
                .with(page -> {
                    page.element("p", words.text("home.lead")).element("p", words.text("home.figures", figures));
                    links(page, words, "home.regions", "regions", REGIONS);
                    links(page, words, "home.countries", "countries", COUNTRIES);
                });
    }

    private void links(Html page, Words words, String heading, String path, String select) {
        var language = words.language();
        page.element("h2", words.text(heading))
                .element(
                        "ul",
                        list -> named(select + "name_" + language.tag())
                                .forEach(one -> list.element(
                                        "li",
                                        item -> item.link(
                                                language.prefix() + "/" + path + "/" + one.code(),
                                                language.of(one.name())))));
    }

    private List<NamedCode> named(String select) {
        return sql.list(select, Map.of(), HomeHead::named);
    }

    private static NamedCode named(Columns row) {
        return new NamedCode(row.text(), new Name(row.text(), row.text()));
    }
}
