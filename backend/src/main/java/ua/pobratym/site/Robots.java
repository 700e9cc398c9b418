package ua.pobratym.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells search engines where the list of pages is, and that files for download are no pages. */
@ApplicationScoped
class Robots implements GeneratedFile {

    @Override
    public boolean isAt(String path) {
        return path.equals("/robots.txt");
    }

    @Override
    public Life life() {
        return Life.OF_A_MOMENT;
    }

    /** The API's answers themselves stay open: a search engine that runs the page's scripts needs them. */
    @Override
    public String text(String path, SiteAddress site, List<String> routes) {
        var text = """
                User-agent: *
                Allow: /
                Disallow: /api/v1/*format=
                Disallow: /q/
                """;
        return site.equals(SiteAddress.UNKNOWN) ? text : text + "\nSitemap: " + site.of("/sitemap.xml") + "\n";
    }
}
