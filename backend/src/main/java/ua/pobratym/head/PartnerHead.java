package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.partner.PartnerName;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The page of a partner abroad. */
@ApplicationScoped
class PartnerHead {

    private static final int MOST = 200;

    private static final String SQL = """
            select p.name_uk, p.name_en, p.name_native, c.code, c.name_uk, c.name_en, p.longitude, p.latitude, p.wikidata
            from partner p join country c on c.code = p.country_code where p.id = :id""";

    private record Partner(
            PartnerName names,
            NamedCode country,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable String wikidata) {

        static Partner from(Columns row) {
            return new Partner(
                    new PartnerName(row.textOrNull(), row.text(), row.textOrNull()),
                    new NamedCode(row.text(), new Name(row.text(), row.text())),
                    row.decimalOrNull(),
                    row.decimalOrNull(),
                    row.textOrNull());
        }
    }

    private final Partnerships partnerships;
    private final Sql sql;

    PartnerHead(Partnerships partnerships, Sql sql) {
        this.partnerships = partnerships;
        this.sql = sql;
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        return sql.list(SQL, Map.of("id", address.value()), Partner::from).stream()
                .findFirst()
                .map(partner -> content(partner, address, site, words));
    }

    private PageContent content(Partner partner, PageAddress address, SiteAddress site, Words words) {
        var language = words.language();
        var name = partner.names.in(language);
        var country = language.of(partner.country.name());
        var countryPath = language.prefix() + "/countries/" + partner.country.code();
        var which = Partnerships.Which.of("partner_id", address.value());
        var totals = partnerships.totals(which);
        String[] filled = {
            "name",
            name,
            "country",
            country,
            "partnerships",
            words.counted("partnerships", totals.standing()),
            "municipalities",
            words.counted("with-municipalities", totals.municipalities())
        };
        return new Document(words, address, name, words.text("partner.description", filled))
                .about(Linked.way(
                        site,
                        List.of(
                                new Linked.Step(words.text("site.name"), language.prefix() + "/"),
                                new Linked.Step(country, countryPath),
                                new Linked.Step(name, address.canonical()))))
                .about(place(partner, address, site))
                .with(page -> {
                    page.element("p", way -> way.link(countryPath, country));
                    page.element("p", words.text("partner.lead", filled));
                    new PartnershipList(words)
                            .withoutPartner()
                            .write(
                                    page,
                                    totals,
                                    partnerships.first(which, MOST),
                                    language.prefix() + "/register?partner=" + address.value());
                });
    }

    private static Map<String, Object> place(Partner partner, PageAddress address, SiteAddress site) {
        var longitude = partner.longitude;
        var latitude = partner.latitude;
        return Linked.document(Linked.thing(
                "AdministrativeArea",
                "name",
                partner.names.in(address.language()),
                "alternateName",
                partner.names.nativeName(),
                "url",
                site.of(address.canonical()),
                "sameAs",
                partner.wikidata == null ? null : "https://www.wikidata.org/entity/" + partner.wikidata,
                "geo",
                longitude == null || latitude == null ? null : Linked.point(longitude, latitude),
                "containedInPlace",
                Linked.thing("Country", "name", address.language().of(partner.country.name()))));
    }
}
