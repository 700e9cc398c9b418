package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.PageContents;
import ua.pobratym.site.SiteAddress;

/** Finds for each route who can say what is on it. */
@ApplicationScoped
class Heads implements PageContents {

    private final HomeHead home;
    private final OverviewHead overview;
    private final MunicipalityHead municipality;
    private final MunicipalityListHead municipalities;
    private final PartnerHead partner;
    private final CountryHead country;
    private final RegionHead region;
    private final RaionHead raion;
    private final PartnershipHead partnership;
    private final GuidelineHead guideline;

    Heads(
            HomeHead home,
            OverviewHead overview,
            MunicipalityHead municipality,
            MunicipalityListHead municipalities,
            PartnerHead partner,
            CountryHead country,
            RegionHead region,
            RaionHead raion,
            PartnershipHead partnership,
            GuidelineHead guideline) {
        this.home = home;
        this.overview = overview;
        this.municipality = municipality;
        this.municipalities = municipalities;
        this.partner = partner;
        this.country = country;
        this.region = region;
        this.raion = raion;
        this.partnership = partnership;
        this.guideline = guideline;
    }

    @Override
    public PageContent of(PageAddress address, SiteAddress site) {
        var words = Words.of(address.language());
        return find(address, site, words).orElseGet(() -> nothing(address));
    }

    private Optional<PageContent> find(PageAddress address, SiteAddress site, Words words) {
        var route = address.route();
        return route == null
                ? Optional.empty()
                : switch (route) {
                    case "/" -> Optional.of(home.of(address, site, words));
                    case "/municipalities" -> Optional.of(municipalities.of(address, words));
                    case "/municipalities/$code" -> municipality.of(address, site, words);
                    case "/partners/$id" -> partner.of(address, site, words);
                    case "/countries/$code" -> country.of(address, site, words);
                    case "/regions/$code" -> region.of(address, site, words);
                    case "/raions/$code" -> raion.of(address, site, words);
                    case "/partnerships/$id" -> partnership.of(address, site, words);
                    case "/guidelines" -> Optional.of(guideline.contents(address, words));
                    case "/guidelines/$slug" -> guideline.of(address, site, words);
                    case "/forms" -> Optional.of(guideline.forms(address, words));
                    case "/forms/$number" -> guideline.form(address, words);
                    default -> Optional.of(overview.of(address, site, words));
                };
    }

    @Override
    public PageContent withoutRegister(PageAddress address) {
        var words = Words.of(address.language());
        var lead = words.text("away.lead");
        return new Document(words, address, words.text("away.title"), lead).with(503, page -> page.element("p", lead));
    }

    @Override
    public PageContent nothing(PageAddress address) {
        var words = Words.of(address.language());
        var lead = words.text("nothing.lead");
        var prefix = address.language().prefix();
        var route = address.route();
        var kind = route == null ? "title" : route.substring(1, route.lastIndexOf('/'));
        return new Document(words, address, words.text("nothing." + kind), lead)
                .with(
                        404,
                        page -> page.element("p", lead)
                                .element(
                                        "ul",
                                        list -> list.element(
                                                        "li",
                                                        item -> item.link(prefix + "/", words.text("nothing.map")))
                                                .element(
                                                        "li",
                                                        item -> item.link(
                                                                prefix + "/register",
                                                                words.text("nothing.register")))));
    }
}
