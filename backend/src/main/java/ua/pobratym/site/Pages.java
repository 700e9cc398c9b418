package ua.pobratym.site;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ua.pobratym.register.Answer;
import ua.pobratym.register.AnswerCache;
import ua.pobratym.register.Encoding;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.register.Version;

/** The page's documents with what they say before any script has run; ready ones are kept like the API's answers. */
@ApplicationScoped
class Pages {

    /** A document, the status that it is sent with, and what it is kept by. */
    record Page(String key, int status, Answer document) {}

    private static final Logger LOG = Logger.getLogger(Pages.class);
    private static final String MEDIA_TYPE = "text/html; charset=utf-8";
    private static final int MOST_READINGS = 3;

    private final PageContents contents;
    private final RegisterVersion version;
    private final AnswerCache cache;
    private final Vertx vertx;
    private final ConcurrentMap<String, Future<Page>> making = new ConcurrentHashMap<>();

    Pages(PageContents contents, RegisterVersion version, AnswerCache cache, Vertx vertx) {
        this.contents = contents;
        this.version = version;
        this.cache = cache;
        this.vertx = vertx;
    }

    /** The kept document, if there is one that is not out of date. */
    @Nullable
    Page kept(Site site, PageAddress address, SiteAddress base) {
        var current = version.known();
        if (current == null || address.route() == null) {
            return null;
        }
        var key = key(site, address, base);
        var document = cache.find(key, current);
        if (document == null) {
            return null;
        }
        cache.countReading(key, document);
        return new Page(key, 200, document);
    }

    /** The document, made now, once for all who wait for it. */
    Future<Page> make(Site site, PageTemplate template, PageAddress address, SiteAddress base) {
        var key = key(site, address, base);
        return making.computeIfAbsent(
                key,
                same -> vertx.executeBlocking(() -> read(site, template, address, base), false)
                        .onComplete(done -> vertx.runOnContext(later -> making.remove(key))));
    }

    /** An encoded form of it, made now. */
    Future<Answer.Form> make(Page page, Encoding encoding) {
        return vertx.executeBlocking(
                () -> {
                    var form = page.document.make(encoding);
                    cache.weighAgain(page.key, page.document);
                    return form;
                },
                false);
    }

    private Page read(Site site, PageTemplate template, PageAddress address, SiteAddress base) {
        if (address.route() == null) {
            return page(null, contents.nothing(address), site, template, address, base);
        }
        try {
            for (int i = 1; ; i++) {
                var before = version.current();
                var content = contents.of(address, base);
                if (i == MOST_READINGS || version.refresh().equals(before)) {
                    return page(before, content, site, template, address, base);
                }
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Page %s is given without the register: %s", address.path(), e);
            return page(null, contents.withoutRegister(address), site, template, address, base);
        }
    }

    private Page page(
            @Nullable Version of,
            PageContent content,
            Site site,
            PageTemplate template,
            PageAddress address,
            SiteAddress base) {
        var bytes = template.compose(content, address, base, site).getBytes(StandardCharsets.UTF_8);
        var document = new Answer(of == null ? Version.NONE : of, tag(bytes), MEDIA_TYPE, Map.of(), bytes);
        var key = key(site, address, base);
        if (of != null && content.isFound()) {
            cache.keep(key, document);
        }
        return new Page(key, content.status(), document);
    }

    /** By the document alone: most pages stay the same when the register changes. */
    private static String tag(byte[] bytes) {
        var print = new CRC32C();
        print.update(bytes);
        return "W/\"%x-%x\"".formatted(bytes.length, print.getValue());
    }

    private static String key(Site site, PageAddress address, SiteAddress base) {
        return "page " + site.builtAt().toMillis() + ' ' + base.of(address.canonical());
    }
}
