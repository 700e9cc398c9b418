package ua.pobratym.site;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import ua.pobratym.register.Answer;
import ua.pobratym.register.Encoding;
import ua.pobratym.register.EntityTag;

/** Sends the page's documents: a kept one on the event loop, any other as soon as it is made. */
@ApplicationScoped
class PageAnswers {

    private final SiteConfig config;
    private final Pages pages;

    PageAnswers(SiteConfig config, Pages pages) {
        this.config = config;
        this.pages = pages;
    }

    void answer(RoutingContext context, Site site, PageTemplate template, PageAddress address) {
        var base = config.address().orElseGet(() -> SiteAddress.of(context.request()));
        var kept = pages.kept(site, address, base);
        if (kept != null) {
            send(context, kept);
            return;
        }
        var loop = Vertx.currentContext();
        pages.make(site, template, address, base)
                .onSuccess(page -> loop.runOnContext(made -> send(context, page)))
                .onFailure(context::fail);
    }

    private void send(RoutingContext context, Pages.Page page) {
        var document = page.document();
        var request = context.request();
        var response = context.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (page.status() == 200) {
            response.putHeader(HttpHeaders.ETAG, document.entityTag());
            if (EntityTag.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), document.entityTag())) {
                response.setStatusCode(304).end();
                return;
            }
        } else if (page.status() == 503) {
            response.putHeader("Retry-After", "2");
        }
        var accepted = Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var encoding = accepted == null ? Encoding.IDENTITY : accepted;
        var ready = document.ready(encoding);
        if (ready != null) {
            send(context, page, ready);
        } else {
            pages.make(page, encoding)
                    .onSuccess(made -> send(context, page, made))
                    .onFailure(context::fail);
        }
    }

    private static void send(RoutingContext context, Pages.Page page, Answer.Form form) {
        var response = context.response()
                .setStatusCode(page.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, page.document().mediaType())
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
