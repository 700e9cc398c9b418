package ua.pobratym.register;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;

/** The headers of every published answer, kept or just made. docs/http.md says why each is so. */
final class AnswerHeaders {

    static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";
    static final String VARY = "Accept, Accept-Encoding";

    private static final CharSequence CACHE_CONTROL_VALUE = HttpHeaders.createOptimized(CACHE_CONTROL);
    private static final CharSequence VARY_VALUE = HttpHeaders.createOptimized(VARY);

    private AnswerHeaders() {}

    static void addCommon(MultiMap headers, String entityTag) {
        headers.add(HttpHeaders.ETAG, entityTag);
        headers.add(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL_VALUE);
        headers.add(HttpHeaders.VARY, VARY_VALUE);
    }

    /** What of a fresh answer's headers belongs to it and is kept with it. */
    static boolean isKept(Map.Entry<String, ?> header) {
        return switch (header.getKey().toLowerCase(Locale.ROOT)) {
            case "content-disposition", "content-language", "link" -> true;
            default -> false;
        };
    }
}
