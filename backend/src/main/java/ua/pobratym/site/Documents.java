package ua.pobratym.site;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import ua.pobratym.register.Answer;
import ua.pobratym.register.AnswerCache;
import ua.pobratym.register.Encoding;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.register.Version;

/** What the server writes itself beside the API: made once for a version of the register, and kept like its answers. */
@ApplicationScoped
class Documents {

    /**
     * A document as it was written.
     *
     * @param of the version of the register that it tells of; null if it is not to be kept
     */
    record Draft(
            int status,
            String mediaType,
            String text,
            @Nullable Version of) {

        Draft of(@Nullable Version version) {
            return new Draft(status, mediaType, text, version);
        }
    }

    /** A document ready to be sent, and what it is kept by. */
    record Document(String key, int status, Answer answer) {}

    private static final int OK = 200;
    private static final int MOST_READINGS = 3;

    private final RegisterVersion version;
    private final AnswerCache cache;
    private final Vertx vertx;
    private final ConcurrentMap<String, Future<Document>> making = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Future<Document>> constant = new ConcurrentHashMap<>();

    Documents(RegisterVersion version, AnswerCache cache, Vertx vertx) {
        this.version = version;
        this.cache = cache;
        this.vertx = vertx;
    }

    /** The kept document, if there is one that is not out of date. */
    @Nullable
    Document kept(String key) {
        var current = version.known();
        var answer = current == null ? null : cache.find(key, current);
        if (answer == null) {
            return null;
        }
        cache.countReading(key, answer);
        return new Document(key, OK, answer);
    }

    /** The document, written now, once for all who wait for it. */
    Future<Document> make(String key, Callable<Draft> writing) {
        return making.computeIfAbsent(
                key,
                same -> vertx.executeBlocking(() -> finish(key, writing.call()), false)
                        .onComplete(done -> vertx.runOnContext(later -> making.remove(key))));
    }

    /** The document that stays as it is; there are few of them. */
    Future<Document> constant(String key, Callable<Draft> writing) {
        return constant.computeIfAbsent(
                key, same -> make(key, writing).onFailure(failed -> vertx.runOnContext(later -> constant.remove(key))));
    }

    /** An encoded form of it, made now. */
    Future<Answer.Form> make(Document document, Encoding encoding) {
        return vertx.executeBlocking(
                () -> {
                    var form = document.answer.make(encoding);
                    cache.weighAgain(document.key, document.answer);
                    return form;
                },
                false);
    }

    /** Writes from the register, again if it changes meanwhile, so that the version is the right one. */
    Draft write(Supplier<Draft> writing) throws SQLException {
        for (int i = 1; ; i++) {
            var before = version.current();
            var draft = writing.get();
            if (version.refresh().equals(before)) {
                return draft.of(before);
            }
            if (i == MOST_READINGS) {
                return draft;
            }
        }
    }

    private Document finish(String key, Draft draft) {
        var bytes = draft.text.getBytes(StandardCharsets.UTF_8);
        var of = draft.of == null ? Version.NONE : draft.of;
        var answer = new Answer(of, tag(bytes), draft.mediaType, Map.of(), bytes);
        if (draft.of != null && draft.status == OK) {
            cache.keep(key, answer);
        }
        return new Document(key, draft.status, answer);
    }

    /** By the bytes alone: most documents stay the same when the register changes. */
    private static String tag(byte[] bytes) {
        var print = new CRC32C();
        print.update(bytes);
        return "W/\"%x-%x\"".formatted(bytes.length, print.getValue());
    }
}
