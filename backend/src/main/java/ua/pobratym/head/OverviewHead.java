package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.site.Html;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The pages about the register as a whole, and the pages of text. */
@ApplicationScoped
class OverviewHead {

    private static final int NEWEST = 50;

    private final Partnerships partnerships;
    private final FilteredRegister filtered;
    private final RegisterVersion version;

    OverviewHead(Partnerships partnerships, FilteredRegister filtered, RegisterVersion version) {
        this.partnerships = partnerships;
        this.filtered = filtered;
        this.version = version;
    }

    PageContent of(PageAddress address, SiteAddress site, Words words) {
        var name = address.path().substring(1);
        if (!words.has(name + ".title")) {
            // A new page of the build of which nothing is known here yet.
            var lead = words.text("home.lead");
            return new Document(words, address, words.text("home.title"), lead).with(page -> page.element("p", lead));
        }
        var choice = filtered.of(address, words);
        if (choice.isPresent()) {
            return ofChoice(choice.get(), name, address, words);
        }
        var totals = partnerships.totals(Partnerships.Which.ALL);
        var description = words.text(
                name + ".description",
                "partnerships",
                words.counted("partnerships", totals.standing()),
                "municipalities",
                words.counted("of-municipalities", totals.municipalities()),
                "countries",
                words.counted("from-countries", totals.countries()));
        var document = new Document(words, address, words.text(name + ".title"), description);
        if (name.equals("data")) {
            document.about(dataset(address, site, words, description));
        }
        return document.with(page -> {
            page.element("p", description);
            if (name.equals("register")) {
                newest(page, Partnerships.Which.ALL, address, words);
            }
        });
    }

    private PageContent ofChoice(FilteredRegister.Choice choice, String name, PageAddress address, Words words) {
        var document = FilteredRegister.document(
                choice, partnerships.totals(choice.which()), words.text(name + ".title"), address, words);
        return document.with(page -> {
            page.element("p", document.description());
            newest(page, choice.which(), address, words);
        });
    }

    private void newest(Html page, Partnerships.Which which, PageAddress address, Words words) {
        new PartnershipList(words)
                .write(page, words.text("register.newest"), partnerships.first(which, NEWEST), address.canonical());
    }

    private Map<String, Object> dataset(PageAddress address, SiteAddress site, Words words, String description) {
        var known = version.known();
        var page = site.of(address.canonical());
        return Linked.document(Linked.thing(
                "Dataset",
                "name",
                words.text("home.title"),
                "description",
                description,
                "url",
                page,
                "license",
                page,
                "isAccessibleForFree",
                true,
                "inLanguage",
                List.of("uk", "en"),
                "version",
                known == null ? null : Long.toString(known.number()),
                "dateModified",
                known == null ? null : known.changedAt().toString(),
                "spatialCoverage",
                Linked.thing("Country", "name", "Ukraine"),
                "creator",
                Linked.thing("Organization", "name", words.text("site.name"), "url", site.of("/")),
                "distribution",
                List.of(
                        download(site, "CSV", "text/csv", "csv"),
                        download(
                                site,
                                "XLSX",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                "xlsx"),
                        download(site, "GeoJSON", "application/geo+json", "geojson"),
                        Linked.thing(
                                "DataDownload",
                                "name",
                                "JSON",
                                "encodingFormat",
                                "application/json",
                                "contentUrl",
                                site.of("/api/v1/map")))));
    }

    private static Map<String, Object> download(SiteAddress site, String name, String mediaType, String format) {
        return Linked.thing(
                "DataDownload",
                "name",
                name,
                "encodingFormat",
                mediaType,
                "contentUrl",
                site.of("/api/v1/partnerships?format=" + format));
    }
}
