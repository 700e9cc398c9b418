package ua.pobratym.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import ua.pobratym.problem.DatabaseAway;
import ua.pobratym.problem.Violation;

/** Writes the page's documents with what they say before any script has run. */
@ApplicationScoped
class Pages {

    private static final Logger LOG = Logger.getLogger(Pages.class);
    private static final String MEDIA_TYPE = "text/html; charset=utf-8";

    private final PageContents contents;
    private final Documents documents;

    Pages(PageContents contents, Documents documents) {
        this.contents = contents;
        this.documents = documents;
    }

    /** What the document is kept by. Another build has others, and so has every host that readers come by. */
    static String key(Site site, PageAddress address, SiteAddress base) {
        return "page " + site.builtAt().toMillis() + ' ' + base.of(address.canonical());
    }

    Callable<Documents.Draft> writing(Site site, PageTemplate template, PageAddress address, SiteAddress base) {
        return () -> {
            if (address.route() == null) {
                return draft(site, template, address, base, contents.nothing(address));
            }
            try {
                return documents.write(() -> draft(site, template, address, base, contents.of(address, base)));
            } catch (SQLException | RuntimeException e) {
                var path = Violation.shortened(address.path());
                if (DatabaseAway.isCauseOf(e)) {
                    LOG.warnf("Page %s is given without the register: %s", path, e);
                } else {
                    LOG.errorf(e, "Page %s could not be written", path);
                }
                return draft(site, template, address, base, contents.withoutRegister(address));
            }
        };
    }

    private static Documents.Draft draft(
            Site site, PageTemplate template, PageAddress address, SiteAddress base, PageContent content) {
        return new Documents.Draft(content.status(), MEDIA_TYPE, template.compose(content, address, base, site), null);
    }
}
