package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The page of a municipality. */
@ApplicationScoped
class MunicipalityHead {

    private static final int MOST = 200;

    private static final String SQL = """
            select m.name_uk, m.name_en, m.official_name_uk, m.official_name_en, ra.code, ra.name_uk, ra.name_en,
                   r.code, r.name_uk, r.name_en, m.population, m.population_year, m.reporting_state,
                   m.longitude, m.latitude, m.wikidata
            from municipality m join region r on r.code = m.region_code left join raion ra on ra.code = m.raion_code
            where m.code = :code""";

    private record Municipality(
            Name name,
            Name officialName,
            @Nullable NamedCode raion,
            NamedCode region,
            @Nullable Integer population,
            @Nullable Integer populationYear,
            String reportingState,
            double longitude,
            double latitude,
            @Nullable String wikidata) {

        static Municipality from(Columns row) {
            return new Municipality(
                    new Name(row.text(), row.text()),
                    new Name(row.text(), row.text()),
                    NamedCode.orNull(row.textOrNull(), row.textOrNull(), row.textOrNull()),
                    new NamedCode(row.text(), new Name(row.text(), row.text())),
                    row.integerOrNull(),
                    row.integerOrNull(),
                    row.text(),
                    row.decimal(),
                    row.decimal(),
                    row.textOrNull());
        }
    }

    private final Partnerships partnerships;
    private final Sql sql;

    MunicipalityHead(Partnerships partnerships, Sql sql) {
        this.partnerships = partnerships;
        this.sql = sql;
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        return sql.list(SQL, Map.of("code", address.value()), Municipality::from).stream()
                .findFirst()
                .map(municipality -> content(municipality, address, site, words));
    }

    private PageContent content(Municipality municipality, PageAddress address, SiteAddress site, Words words) {
        var language = words.language();
        var name = language.of(municipality.name);
        var region = language.of(municipality.region.name());
        var raion = municipality.raion;
        var context = raion == null ? region : language.of(raion.name()) + ", " + region;
        var which = Partnerships.Which.of("municipality_code", address.value());
        var totals = partnerships.totals(which);
        String[] filled = {
            "name",
            name,
            "context",
            context,
            "partnerships",
            words.counted("partnerships", totals.standing()),
            "countries",
            words.counted("in-countries", totals.countries())
        };
        var some = totals.standing() > 0;
        var regionPath = language.prefix() + "/regions/" + municipality.region.code();
        return new Document(
                        words,
                        address,
                        name,
                        words.text(some ? "municipality.description" : "municipality.none", filled))
                .about(Linked.way(
                        site,
                        List.of(
                                new Linked.Step(words.text("site.name"), language.prefix() + "/"),
                                new Linked.Step(region, regionPath),
                                new Linked.Step(name, address.canonical()))))
                .about(place(municipality, address, site))
                .with(page -> {
                    page.element("p", way -> {
                        if (raion != null) {
                            way.link(language.prefix() + "/raions/" + raion.code(), language.of(raion.name()))
                                    .text(", ");
                        }
                        way.link(regionPath, region);
                    });
                    page.element("p", words.text(some ? "municipality.partners" : "municipality.no-partners", filled));
                    page.element("p", words.text("municipality." + municipality.reportingState));
                    if (municipality.population != null && municipality.populationYear != null) {
                        page.element(
                                "p",
                                words.text(
                                        "municipality.population",
                                        "population",
                                        words.number(municipality.population),
                                        "year",
                                        municipality.populationYear.toString()));
                    }
                    new PartnershipList(words)
                            .withoutParty()
                            .write(
                                    page,
                                    totals,
                                    partnerships.first(which, MOST),
                                    language.prefix() + "/register?municipality=" + address.value());
                });
    }

    private static Map<String, Object> place(Municipality municipality, PageAddress address, SiteAddress site) {
        return Linked.document(Linked.thing(
                "AdministrativeArea",
                "name",
                address.language().of(municipality.officialName),
                "alternateName",
                Linked.names(municipality.name),
                "identifier",
                address.value(),
                "url",
                site.of(address.canonical()),
                "sameAs",
                municipality.wikidata == null ? null : "https://www.wikidata.org/entity/" + municipality.wikidata,
                "geo",
                Linked.point(municipality.longitude, municipality.latitude),
                "containedInPlace",
                Linked.thing(
                        "AdministrativeArea",
                        "name",
                        address.language().of(municipality.region.name()),
                        "containedInPlace",
                        Linked.thing("Country", "name", "Ukraine"))));
    }
}
