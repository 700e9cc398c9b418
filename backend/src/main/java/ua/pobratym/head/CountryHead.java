package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.pobratym.i18n.Name;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The page of a partner's country. */
@ApplicationScoped
class CountryHead {

    private static final int MOST = 200;

    private static final String SQL = "select name_uk, name_en from country where code = :code";

    private final Partnerships partnerships;
    private final Sql sql;

    CountryHead(Partnerships partnerships, Sql sql) {
        this.partnerships = partnerships;
        this.sql = sql;
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        return sql.list(SQL, Map.of("code", address.value()), row -> new Name(row.text(), row.text())).stream()
                .findFirst()
                .map(name -> content(words.language().of(name), address, site, words));
    }

    private PageContent content(String name, PageAddress address, SiteAddress site, Words words) {
        var prefix = words.language().prefix();
        var which = Partnerships.Which.of("country_code", address.value());
        var totals = partnerships.totals(which);
        var some = totals.standing() > 0;
        String[] filled = {
            "name", name,
            "partnerships", words.counted("partnerships", totals.standing()),
            "municipalities", words.counted("with-municipalities", totals.municipalities())
        };
        return new Document(words, address, name, words.text(some ? "country.description" : "country.none", filled))
                .about(Linked.way(
                        site,
                        List.of(
                                new Linked.Step(words.text("site.name"), prefix + "/"),
                                new Linked.Step(name, address.canonical()))))
                .with(page -> {
                    page.element("p", words.text(some ? "country.lead" : "country.none", filled));
                    new PartnershipList(words)
                            .write(
                                    page,
                                    totals,
                                    partnerships.first(which, MOST),
                                    prefix + "/register?country=" + address.value());
                });
    }
}
