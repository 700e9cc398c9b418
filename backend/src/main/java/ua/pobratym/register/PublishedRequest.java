package ua.pobratym.register;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** What the filter before, the interceptor around and the writer behind a resource tell each other. */
final class PublishedRequest {

    private static final String NAME = PublishedRequest.class.getName();

    private final String key;
    private final Encoding encoding;
    private boolean published;
    private @Nullable Version version;

    private PublishedRequest(String key, Encoding encoding) {
        this.key = key;
        this.encoding = encoding;
    }

    static void begin(RoutingContext context, String key, Encoding encoding) {
        context.put(NAME, new PublishedRequest(key, encoding));
    }

    static @Nullable PublishedRequest of(@Nullable RoutingContext context) {
        return context == null ? null : context.get(NAME);
    }

    String key() {
        return key;
    }

    Encoding encoding() {
        return encoding;
    }

    /** Whether a published resource has answered, and not with a problem. */
    boolean isPublished() {
        return published;
    }

    /** The version that the answer belongs to; none if the register changed too fast to say. */
    @Nullable
    Version version() {
        return version;
    }

    void belongsTo(@Nullable Version answered) {
        this.published = true;
        this.version = answered;
    }
}
