package ua.pobratym.site;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import ua.pobratym.problem.ProblemAnswer;
import ua.pobratym.register.Answer;
import ua.pobratym.register.Encoding;
import ua.pobratym.register.EntityTag;

/** Sends what the server writes itself: a kept document on the event loop, any other as soon as it is written. */
@ApplicationScoped
class DocumentAnswers {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final SiteConfig config;
    private final Documents documents;
    private final Pages pages;
    private final Instance<GeneratedFile> files;
    private final ProblemAnswer problems;

    DocumentAnswers(
            SiteConfig config,
            Documents documents,
            Pages pages,
            Instance<GeneratedFile> files,
            ProblemAnswer problems) {
        this.config = config;
        this.documents = documents;
        this.pages = pages;
        this.files = files;
        this.problems = problems;
    }

    void page(RoutingContext context, Site site, PageTemplate template, PageAddress address) {
        var base = base(context);
        answer(context, Pages.key(site, address, base), pages.writing(site, template, address, base));
    }

    /** Whether there is a written file at the path, which is then on its way. */
    boolean file(RoutingContext context, Site site, String path) {
        for (var file : files) {
            if (file.isAt(path)) {
                var base = base(context);
                var routes = site.routes().patterns();
                if (file.life() == GeneratedFile.Life.OF_THE_PROGRAM) {
                    answer(context, documents.constant(path, () -> draft(file, path, base, routes)));
                } else {
                    var key = "file " + site.builtAt().toMillis() + ' ' + base.of(path);
                    answer(context, key, () -> draft(file, path, base, routes));
                }
                return true;
            }
        }
        return false;
    }

    private Documents.Draft draft(GeneratedFile file, String path, SiteAddress base, List<String> routes)
            throws SQLException {
        Supplier<Documents.Draft> writing = () -> {
            var text = file.text(path, base, routes);
            return text == null
                    ? new Documents.Draft(NOT_FOUND, "text/plain; charset=utf-8", "Not found\n", null)
                    : new Documents.Draft(OK, MediaTypes.of(path), text, null);
        };
        return file.life() == GeneratedFile.Life.OF_THE_REGISTER ? documents.write(writing) : writing.get();
    }

    private SiteAddress base(RoutingContext context) {
        return config.address().orElseGet(() -> SiteAddress.of(context.request()));
    }

    private void answer(RoutingContext context, String key, Callable<Documents.Draft> writing) {
        var kept = documents.kept(key);
        if (kept == null) {
            answer(context, documents.make(key, writing));
        } else {
            send(context, kept);
        }
    }

    private void answer(RoutingContext context, Future<Documents.Document> made) {
        var loop = Vertx.currentContext();
        made.onSuccess(document -> loop.runOnContext(ready -> send(context, document)))
                .onFailure(thrown -> loop.runOnContext(failed -> problems.end(context, thrown)));
    }

    private void send(RoutingContext context, Documents.Document document) {
        var request = context.request();
        var response = context.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (document.status() == OK) {
            response.putHeader(HttpHeaders.ETAG, document.answer().entityTag());
            if (EntityTag.matches(
                    request.getHeader(HttpHeaders.IF_NONE_MATCH),
                    document.answer().entityTag())) {
                response.setStatusCode(304).end();
                return;
            }
        } else if (document.status() == UNAVAILABLE) {
            response.putHeader("Retry-After", "2");
        }
        var accepted = Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var encoding = accepted == null ? Encoding.IDENTITY : accepted;
        var ready = document.answer().ready(encoding);
        if (ready != null) {
            send(context, document, ready);
        } else {
            documents
                    .make(document, encoding)
                    .onSuccess(made -> send(context, document, made))
                    .onFailure(context::fail);
        }
    }

    private static void send(RoutingContext context, Documents.Document document, Answer.Form form) {
        var response = context.response()
                .setStatusCode(document.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, document.answer().mediaType())
                .putHeader(HttpHeaders.CONTENT_LENGTH, form.length());
        if (form.encoding() != Encoding.IDENTITY) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, form.encoding().token());
        }
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(form.body());
        }
    }
}
