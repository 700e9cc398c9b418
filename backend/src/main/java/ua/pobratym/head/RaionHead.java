package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The page of a raion. */
@ApplicationScoped
class RaionHead {

    private static final String SQL = """
            select ra.name_uk, ra.name_en, ra.longitude, ra.latitude, r.code, r.name_uk, r.name_en
            from raion ra join region r on r.code = ra.region_code where ra.code = :code""";

    private record Raion(AreaHead.Area area, NamedCode region) {

        static Raion from(Columns row) {
            return new Raion(
                    new AreaHead.Area(new Name(row.text(), row.text()), row.decimal(), row.decimal()),
                    new NamedCode(row.text(), new Name(row.text(), row.text())));
        }
    }

    private final AreaHead area;
    private final Sql sql;

    RaionHead(AreaHead area, Sql sql) {
        this.area = area;
        this.sql = sql;
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        var language = words.language();
        return sql.list(SQL, Map.of("code", address.value()), Raion::from).stream()
                .findFirst()
                .map(raion -> area.content(
                        raion.area,
                        List.of(new Linked.Step(
                                language.of(raion.region.name()),
                                language.prefix() + "/regions/" + raion.region.code())),
                        new AreaHead.Contents(
                                "raion.municipalities",
                                "/municipalities/",
                                area.places("municipality", "raion_code", address)),
                        Partnerships.Which.ofRaion(address.value()),
                        "raion",
                        address,
                        site,
                        words));
    }
}
