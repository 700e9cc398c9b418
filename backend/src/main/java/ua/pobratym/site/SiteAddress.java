package ua.pobratym.site;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where readers find the page, {@code https://pobratym.example}: for links that must be absolute. Without the setting it
 * is what the request names, if that is a plain host; a header that is anything else leaves the links relative.
 */
public record SiteAddress(String origin) {

    /** Not known: links begin with a slash. */
    static final SiteAddress UNKNOWN = new SiteAddress("");

    private static final Pattern ORIGIN =
            Pattern.compile("https?://(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::\\d{1,5})?");

    public SiteAddress {
        if (!origin.isEmpty() && !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("not an address like https://pobratym.example: " + origin);
        }
    }

    static SiteAddress of(HttpServerRequest request) {
        var named = request.authority();
        var origin = request.scheme() + "://" + String.valueOf(named).toLowerCase(Locale.ROOT);
        return named != null && ORIGIN.matcher(origin).matches() ? new SiteAddress(origin) : UNKNOWN;
    }

    /** The address of a path of ours. */
    public String of(String path) {
        return origin + path;
    }
}
