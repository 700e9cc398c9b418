package ua.pobratym.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.ProblemAnswer;
import ua.pobratym.problem.ProblemType;
import ua.pobratym.problem.RequestCheck;
import ua.pobratym.security.SecurityHeaders;

/** Gives kept answers and 304 on the event loop, before routing, worker threads and the database. */
@ApplicationScoped
class AnswerFilter {

    static final int PRIORITY = 2000;
    private static final String PUBLIC = "/api/v1";
    private static final int NOT_MODIFIED = 304;
    private static final int CHARACTERS_REMEMBERED = 500_000;

    private final RegisterVersion version;
    private final AnswerCache cache;
    private final ProblemAnswer problems;
    private final SecurityHeaders security;
    private final long longestStale;
    private final FirstReaders first = new FirstReaders();
    private final Cache<String, String> normalised = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_REMEMBERED)
            .weigher((String uri, String same) -> uri.length() + same.length())
            .build();

    AnswerFilter(
            RegisterVersion version,
            AnswerCache cache,
            ProblemAnswer problems,
            SecurityHeaders security,
            RegisterConfig config) {
        this.version = version;
        this.cache = cache;
        this.problems = problems;
        this.security = security;
        this.longestStale = config.longestStale().toNanos();
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, PRIORITY);
    }

    private void serve(RoutingContext context) {
        var request = context.request();
        var uri = request.uri();
        var current = version.known();
        if (current == null
                || !uri.startsWith(PUBLIC)
                || uri.length() > RequestCheck.LONGEST_ADDRESS
                || (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD)
                || version.isUnconfirmedFor(longestStale)) {
            context.next();
            return;
        }
        var headers = request.headers();
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            // A body where none belongs: it is looked at before anything is answered.
            context.next();
            return;
        }
        var media = AcceptedMedia.fold(all(headers, HttpHeaders.ACCEPT));
        if (media.equals(AcceptedMedia.NONE)) {
            context.next();
            return;
        }
        var encoding = Encoding.accepted(all(headers, HttpHeaders.ACCEPT_ENCODING));
        var ifNoneMatch = all(headers, HttpHeaders.IF_NONE_MATCH);
        var key = AnswerKey.of(normalised.get(uri, AnswerKey::normalised), media);
        var answer = cache.find(key, current);
        if (encoding == null) {
            security.addToApi(context.response().headers());
            problems.end(
                    context,
                    ProblemType.NOT_ACCEPTABLE,
                    "Accept-Encoding refuses br, gzip and the plain answer (identity), which are all there is");
        } else if (answer == null) {
            missing(context, key, current, encoding, ifNoneMatch);
        } else if (EntityTag.matches(ifNoneMatch, answer.entityTag())) {
            notModified(context, answer.entityTag());
        } else {
            give(context, key, answer, encoding);
        }
    }

    /** A list may come in several lines (RFC 9110, 5.3). */
    private static @Nullable String all(MultiMap headers, CharSequence name) {
        @Nullable String first = headers.get(name);
        if (first == null) {
            return null;
        }
        var lines = headers.getAll(name);
        return lines.size() > 1 ? String.join(",", lines) : first;
    }

    /** A tag that could only come from this answer under this version needs no answer to be compared with. */
    private void missing(
            RoutingContext context, String key, Version current, Encoding encoding, @Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && !ifNoneMatch.equals("*")) {
            var tag = EntityTag.of(key, current);
            if (EntityTag.matches(ifNoneMatch, tag)) {
                notModified(context, tag);
                return;
            }
        }
        if (context.request().method() == HttpMethod.HEAD) {
            // Made as for GET, so that HEAD tells the length and the tag too; the connection leaves the body out.
            context.reroute(HttpMethod.GET, context.request().uri());
        } else if (first.isFirst(key, waiting(context, key, encoding))) {
            context.addEndHandler(ended -> first.done(key));
            pass(context, key, encoding);
        }
    }

    /** After a change many ask for the same at once; made by each of them, it would take every connection we have. */
    private Runnable waiting(RoutingContext context, String key, Encoding encoding) {
        var loop = Vertx.currentContext();
        return () -> loop.runOnContext(woken -> {
            var current = version.known();
            var answer = current == null ? null : cache.find(key, current);
            if (answer == null) {
                pass(context, key, encoding);
            } else {
                give(context, key, answer, encoding);
            }
        });
    }

    private static void pass(RoutingContext context, String key, Encoding encoding) {
        PublishedRequest.begin(context, key, encoding);
        context.next();
    }

    private void give(RoutingContext context, String key, Answer answer, Encoding encoding) {
        var form = answer.ready(encoding);
        if (form == null) {
            context.vertx()
                    .executeBlocking(() -> answer.make(encoding), false)
                    .onSuccess(made -> {
                        cache.weighAgain(key, answer);
                        send(context, answer, made);
                    })
                    .onFailure(thrown -> problems.end(context, thrown));
        } else {
            cache.countReading(key, answer);
            send(context, answer, form);
        }
    }

    private void send(RoutingContext context, Answer answer, Answer.Form form) {
        var response = context.response();
        var headers = response.headers();
        security.addToApi(headers);
        AnswerHeaders.addCommon(headers, answer.entityTag());
        headers.add(HttpHeaders.CONTENT_TYPE, answer.mediaType());
        headers.add(HttpHeaders.CONTENT_LENGTH, form.length());
        if (form.encoding() != Encoding.IDENTITY) {
            headers.add(HttpHeaders.CONTENT_ENCODING, form.encoding().token());
        }
        addOwn(headers, answer);
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(form.body());
        }
    }

    private static void addOwn(MultiMap headers, Answer answer) {
        var own = answer.headers();
        for (int i = 0; i < own.size(); i++) {
            headers.add(own.get(i).getKey(), own.get(i).getValue());
        }
    }

    private void notModified(RoutingContext context, String entityTag) {
        var response = context.response().setStatusCode(NOT_MODIFIED);
        security.addToApi(response.headers());
        AnswerHeaders.addCommon(response.headers(), entityTag);
        response.end();
    }
}
