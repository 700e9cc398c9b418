package ua.pobratym.register;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.Problem;

/** Catches the bytes of a published answer, keeps them, and sends them in the encoding that the client takes. */
@Provider
class PublishedWriter implements WriterInterceptor {

    private final RegisterVersion version;
    private final AnswerCache cache;
    private final CurrentVertxRequest request;

    PublishedWriter(RegisterVersion version, AnswerCache cache, CurrentVertxRequest request) {
        this.version = version;
        this.cache = cache;
        this.request = request;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException, WebApplicationException {
        var routing = request.getCurrent();
        var published = PublishedRequest.of(routing);
        if (routing == null
                || published == null
                || !published.isPublished()
                || context.getEntity() instanceof Problem) {
            context.proceed();
            return;
        }
        var client = context.getOutputStream();
        // Quarkus has copied the headers of Jakarta REST already: from here on they are set where they go out.
        var headers = routing.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, AnswerHeaders.CACHE_CONTROL);
        headers.set(HttpHeaders.VARY, AnswerHeaders.VARY);
        var caught = new CaughtAnswer(client, cache.largestAnswer(), published.encoding(), headers);
        context.setOutputStream(caught);
        boolean readsWhileWriting = context.getEntity() instanceof StreamingOutput;
        context.proceed();
        if (caught.isStreamed()) {
            caught.finish();
            return;
        }
        context.setOutputStream(client);
        var belongsTo = published.version();
        if (belongsTo != null && readsWhileWriting && !isStill(belongsTo)) {
            belongsTo = null;
        }
        write(context, headers, published, belongsTo, caught.bytes());
    }

    private void write(
            WriterInterceptorContext context,
            MultiMap headers,
            PublishedRequest published,
            @Nullable Version belongsTo,
            byte[] bytes)
            throws IOException {
        var type = typeAlone(headers.get(HttpHeaders.CONTENT_TYPE));
        // Text that is not JSON says that it is UTF-8; JSON is nothing else (RFC 8259).
        var mediaType = type.equals("text/csv") ? type + "; charset=utf-8" : type;
        var tag = belongsTo == null ? "" : EntityTag.of(published.key(), belongsTo);
        var answer = new Answer(
                belongsTo == null ? Version.NONE : belongsTo, tag, mediaType, own(context.getHeaders()), bytes);
        var form = answer.make(published.encoding());
        if (belongsTo != null) {
            headers.set(HttpHeaders.ETAG, tag);
            if (AcceptedMedia.OURS.contains(type)) {
                cache.keep(published.key(), answer);
            }
        }
        if (form.encoding() != Encoding.IDENTITY) {
            headers.set(HttpHeaders.CONTENT_ENCODING, form.encoding().token());
        }
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        // Quarkus' stream looks for this one header in the response of Jakarta REST; without it, it sends chunks.
        CurrentRequestManager.get()
                .getResponse()
                .get()
                .getHeaders()
                .putSingle(HttpHeaders.CONTENT_LENGTH, form.length());
        context.getOutputStream().write(form.body().getBytes());
    }

    private boolean isStill(Version answered) throws IOException {
        try {
            return version.refresh().equals(answered);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static LinkedHashMap<String, String> own(MultivaluedMap<String, Object> headers) {
        var own = new LinkedHashMap<String, String>();
        headers.entrySet().stream()
                .filter(AnswerHeaders::isKept)
                .forEach(header -> own.put(
                        header.getKey(), String.valueOf(header.getValue().getFirst())));
        return own;
    }

    private static String typeAlone(@Nullable String mediaType) {
        var given = mediaType == null ? MediaType.APPLICATION_OCTET_STREAM : mediaType;
        int semicolon = given.indexOf(';');
        return semicolon < 0 ? given : given.substring(0, semicolon).strip();
    }
}
