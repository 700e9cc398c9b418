package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.query.Sql;
import ua.pobratym.site.Html;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** What the pages of regions and raions have in common: their figures, what is in them, their partnerships. */
@ApplicationScoped
class AreaHead {

    private static final int MOST = 100;

    /** A region or a raion. */
    record Area(Name name, double longitude, double latitude) {}

    /** The smaller places in it: under which heading, where their pages are, and what they are. */
    record Contents(String heading, String path, List<NamedCode> places) {}

    private final Partnerships partnerships;
    private final Sql sql;

    AreaHead(Partnerships partnerships, Sql sql) {
        this.partnerships = partnerships;
        this.sql = sql;
    }

    /** Places of a table within the area, by name. */
    List<NamedCode> places(String table, String column, PageAddress address) {
        return sql.list(
                "select code, name_uk, name_en from " + table + " where " + column + " = :code order by name_"
                        + address.language().tag(),
                Map.of("code", address.value()),
                row -> new NamedCode(row.text(), new Name(row.text(), row.text())));
    }

    PageContent content(
            Area area,
            List<Linked.Step> above,
            Contents contents,
            Partnerships.Which which,
            String filter,
            PageAddress address,
            SiteAddress site,
            Words words) {
        var language = words.language();
        var name = language.of(area.name);
        var totals = partnerships.totals(which);
        var some = totals.standing() > 0;
        String[] filled = {
            "name", name,
            "partnerships", words.counted("partnerships", totals.standing()),
            "municipalities", words.counted("of-municipalities", totals.municipalities()),
            "countries", words.counted("from-countries", totals.countries())
        };
        var way = new ArrayList<>(List.of(new Linked.Step(words.text("site.name"), language.prefix() + "/")));
        way.addAll(above);
        way.add(new Linked.Step(name, address.canonical()));
        return new Document(words, address, name, words.text(some ? "region.description" : "region.none", filled))
                .about(Linked.way(site, way))
                .about(Linked.document(Linked.thing(
                        "AdministrativeArea",
                        "name",
                        name,
                        "alternateName",
                        Linked.names(area.name),
                        "identifier",
                        address.value(),
                        "url",
                        site.of(address.canonical()),
                        "geo",
                        Linked.point(area.longitude, area.latitude),
                        "containedInPlace",
                        Linked.thing("Country", "name", "Ukraine"))))
                .with(page -> {
                    above.forEach(step -> page.element("p", line -> line.link(step.path(), step.name())));
                    page.element("p", words.text(some ? "region.lead" : "region.none", filled));
                    write(page, contents, words);
                    new PartnershipList(words)
                            .write(
                                    page,
                                    totals,
                                    partnerships.first(which, MOST),
                                    language.prefix() + "/register?" + filter + "=" + address.value());
                });
    }

    private static void write(Html page, Contents contents, Words words) {
        var language = words.language();
        page.element("h2", words.text(contents.heading))
                .element(
                        "ul",
                        list -> contents.places.forEach(place -> list.element(
                                "li",
                                item -> item.link(
                                        language.prefix() + contents.path + place.code(), language.of(place.name())))));
    }
}
