package ua.pobratym.security;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The headers that tell a browser how little it has to trust an answer. docs/http.md says what each is for. */
@ApplicationScoped
public class SecurityHeaders {

    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** An answer for programs, should a browser take it for a page. */
    static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("content-security-policy");

    private record Header(CharSequence name, CharSequence value) {

        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

    private final Header[] ofApi;
    private final Header[] ofPages;

    SecurityHeaders(SecurityConfig config) {
        var everywhere = new ArrayList<Header>();
        everywhere.add(Header.of("x-content-type-options", "nosniff"));
        everywhere.add(Header.of("referrer-policy", "strict-origin-when-cross-origin"));
        if (config.https()) {
            everywhere.add(Header.of("strict-transport-security", "max-age=31536000; includeSubDomains"));
        }
        ofApi = with(
                everywhere,
                Header.of("content-security-policy", API_POLICY),
                // Search engines show the page, not its data.
                Header.of("x-robots-tag", "noindex"),
                // Open data: any page may read it, none can send anything along.
                Header.of("access-control-allow-origin", "*"),
                Header.of("access-control-expose-headers", "ETag, Content-Disposition, Retry-After, X-Request-Id"),
                Header.of("cross-origin-resource-policy", "cross-origin"));
        ofPages = with(
                everywhere,
                Header.of("content-security-policy", PAGE_POLICY),
                Header.of("cross-origin-opener-policy", "same-origin"),
                Header.of("cross-origin-resource-policy", "same-origin"),
                Header.of(
                        "permissions-policy",
                        "camera=(), microphone=(), payment=(), usb=(), geolocation=(self), browsing-topics=()"));
    }

    /** Before any other header of a fresh answer: it replaces nothing. */
    public void addToApi(MultiMap headers) {
        for (var header : ofApi) {
            headers.add(header.name, header.value);
        }
    }

    public void addToPage(MultiMap headers) {
        for (var header : ofPages) {
            headers.add(header.name, header.value);
        }
    }

    /** For a page of ours that carries one style of its own, named by its hash. */
    public static void allowStyle(MultiMap headers, String hash) {
        headers.set(
                CONTENT_SECURITY_POLICY,
                API_POLICY + "; style-src '" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    private static Header[] with(List<Header> common, Header... own) {
        var all = new ArrayList<>(common);
        all.addAll(List.of(own));
        return all.toArray(Header[]::new);
    }
}
