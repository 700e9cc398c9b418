package ua.pobratym.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.Problem;
import ua.pobratym.problem.ProblemAnswer;
import ua.pobratym.problem.ProblemException;
import ua.pobratym.problem.ProblemType;
import ua.pobratym.problem.QueryString;
import ua.pobratym.register.Encoding;

/** Answers whatever is neither API nor health: the page, its files, the documentation. */
@ApplicationScoped
class SiteFilter {

    /** Behind the checks of the request. */
    static final int PRIORITY = 1100;

    private static final String ASSETS = "/assets/";
    private static final int LOOK_FOR_A_NEW_BUILD_MILLISECONDS = 2_000;

    private final SiteConfig config;
    private final ProblemAnswer problems;
    private final DocumentAnswers documents;
    private final Vertx vertx;
    private volatile Site site;

    SiteFilter(SiteConfig config, ProblemAnswer problems, DocumentAnswers documents, Vertx vertx) {
        this.config = config;
        this.documents = documents;
        this.vertx = vertx;
        this.problems = problems;
        try {
            this.site = Site.read(config.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, PRIORITY);
        vertx.setPeriodic(LOOK_FOR_A_NEW_BUILD_MILLISECONDS, timer -> vertx.executeBlocking(this::readIfBuiltAgain));
    }

    /** A build that ends while this runs is seen at the next look; one that is under way is none yet. */
    private boolean readIfBuiltAgain() throws IOException {
        var builtAt = Site.builtAt(config.directory());
        boolean again = !builtAt.equals(site.builtAt()) && !builtAt.equals(Site.NEVER);
        if (again) {
            site = Site.read(config.directory());
        }
        return again;
    }

    private void serve(RoutingContext context) {
        var path = path(context);
        if (path == null || isElsewhere(path)) {
            context.next();
        } else if (isReading(context.request().method())) {
            serve(context, path);
        } else {
            problems.end(
                    context,
                    new ProblemException(
                            Problem.of(ProblemType.METHOD_NOT_ALLOWED, "The page is only read"),
                            Map.of("Allow", "GET, HEAD")));
        }
    }

    private void serve(RoutingContext context, String path) {
        if (path.startsWith(ProblemType.ADDRESS)) {
            ProblemPages.end(context, path.substring(ProblemType.ADDRESS.length()));
            return;
        }
        var found = site;
        var documentation = path.equals("/api") || path.equals("/api/");
        var file = found.file(documentation ? "/api-docs/index.html" : path);
        if (file != null) {
            send(context, file, 200, path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache");
        } else if (documentation || path.startsWith(ASSETS)) {
            PlainPage.nothingHere().end(context, 404);
        } else if (!documents.file(context, found, path)) {
            var address = found.routes().address(path, context.request().query());
            var template = found.template();
            if (template == null) {
                withoutTemplate(context, found, address);
            } else {
                documents.page(context, found, template, address);
            }
        }
    }

    /** A build of another kind than ours: its document as it is, or a word on why there is none. */
    private static void withoutTemplate(RoutingContext context, Site found, PageAddress address) {
        var document = found.file(Site.INDEX);
        if (document != null) {
            send(context, document, address.route() == null ? 404 : 200, "no-cache");
        } else if (address.path().equals("/")) {
            PlainPage.notBuilt().end(context, 200);
        } else {
            PlainPage.nothingHere().end(context, 404);
        }
    }

    private static void send(RoutingContext context, SiteFile file, int status, String cacheControl) {
        var request = context.request();
        var response = context.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, cacheControl)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.ETAG, file.entityTag());
        var ifNoneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (status == 200
                && ifNoneMatch != null
                && ifNoneMatch.contains(file.entityTag().substring(2))) {
            response.setStatusCode(304).end();
            return;
        }
        var form = file.form(Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(form.length()));
        if (form.encoding() != Encoding.IDENTITY) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, form.encoding().token());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else if (form.held() != null) {
            response.end(form.held());
        } else {
            response.sendFile(form.path().toString()).onFailure(gone -> beingReplaced(context, gone));
        }
    }

    /** A build is put in the place of this one: in a moment the new one is read. */
    private static void beingReplaced(RoutingContext context, Throwable gone) {
        var response = context.response();
        if (response.headWritten() || !(gone instanceof FileNotFoundException || gone instanceof NoSuchFileException)) {
            context.fail(gone);
            return;
        }
        response.headers().remove(HttpHeaders.ETAG).remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader("Retry-After", Integer.toString(LOOK_FOR_A_NEW_BUILD_MILLISECONDS / 1000));
        PlainPage.beingReplaced().end(context, 503);
    }

    private static boolean isReading(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static boolean isElsewhere(String path) {
        return path.startsWith("/api/v")
                || path.startsWith("/q/")
                || path.equals("/openapi")
                || path.startsWith("/openapi/");
    }

    private static @Nullable String path(RoutingContext context) {
        try {
            return QueryString.decode(context.request().path(), false);
        } catch (QueryString.Malformed e) {
            return null;
        }
    }
}
