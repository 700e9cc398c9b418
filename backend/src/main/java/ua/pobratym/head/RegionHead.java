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

/** The page of a region. */
@ApplicationScoped
class RegionHead {

    private static final String SQL = "select name_uk, name_en, longitude, latitude from region where code = :code";

    private final AreaHead area;
    private final Sql sql;

    RegionHead(AreaHead area, Sql sql) {
        this.area = area;
        this.sql = sql;
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        return sql
                .list(
                        SQL,
                        Map.of("code", address.value()),
                        row -> new AreaHead.Area(new Name(row.text(), row.text()), row.decimal(), row.decimal()))
                .stream()
                .findFirst()
                .map(region -> area.content(
                        region,
                        List.of(),
                        contents(address),
                        Partnerships.Which.of("region_code", address.value()),
                        "region",
                        address,
                        site,
                        words));
    }

    /** Kyiv and Sevastopol have no raions of the codifier, only themselves. */
    private AreaHead.Contents contents(PageAddress address) {
        var raions = area.places("raion", "region_code", address);
        return raions.isEmpty()
                ? new AreaHead.Contents(
                        "raion.municipalities", "/municipalities/", area.places("municipality", "region_code", address))
                : new AreaHead.Contents("region.raions", "/raions/", raions);
    }
}
