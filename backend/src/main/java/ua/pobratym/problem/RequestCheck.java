package ua.pobratym.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses, before any worker thread is taken, what cannot be a request of ours: size, encoding, control characters. */
@ApplicationScoped
public class RequestCheck {

    public static final int PRIORITY = 1300;

    /** In characters, as it travels: percent-encoded. */
    public static final int LONGEST_ADDRESS = 8_192;

    static final int LARGEST_HEADERS = 16_384;
    static final int LARGEST_BODY = 262_144;

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile(
            "([A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(:(6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[0-5]?\\d{1,4})?)?");

    private final ProblemAnswer problems;

    RequestCheck(ProblemAnswer problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        try {
            if (request.uri().length() > LONGEST_ADDRESS) {
                throw refusal(
                        ProblemType.URI_TOO_LONG,
                        "The address has %d characters, and may have %d"
                                .formatted(request.uri().length(), LONGEST_ADDRESS));
            }
            checkHeaders(request);
            checkHost(request);
            checkBody(request);
            checkPath(request);
            if (isProgrammatic(request.path())) {
                checkQuery(request.query());
            }
        } catch (ProblemException refused) {
            problems.end(context, refused);
            return;
        }
        var address = withoutOrigin(request.uri());
        var query = address.indexOf('?');
        if (address.chars().anyMatch(RequestCheck::isUnsafe) || query >= 0 && address.indexOf(';', query) >= 0) {
            context.reroute(request.method(), percentEncoded(address));
        } else if (!address.equals(request.uri())) {
            context.reroute(request.method(), address);
        } else {
            context.next();
        }
    }

    /** As clients of a proxy write it (RFC 9112, 3.2.2): what is asked for is the same. */
    private static String withoutOrigin(String uri) {
        var origin = ORIGIN.matcher(uri);
        if (!origin.lookingAt()) {
            return uri;
        }
        var address = uri.substring(origin.end());
        return address.startsWith("/") ? address : "/" + address;
    }

    /** What stands in no address, so that everything behind this filter may parse it. */
    private static boolean isUnsafe(int c) {
        return c <= 0x20 || c > 0x7E || "\"<>\\^`{|}".indexOf(c) >= 0;
    }

    /**
     * Clients such as curl send what was typed: UTF-8 as it is, which Netty hands on byte by byte as Latin-1. A semicolon
     * in the query is part of a value (WHATWG URL), and not what Vert.x would split it at.
     */
    private static String percentEncoded(String uri) {
        var encoded = new StringBuilder(uri.length() + 64);
        boolean inQuery = false;
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (isUnsafe(c) || inQuery && c == ';') {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                encoded.append(c);
            }
            inQuery |= c == '?';
        }
        return encoded.toString();
    }

    /** The pages read their own query: a broken one is no error there. */
    private static boolean isProgrammatic(String path) {
        return path.startsWith("/api/") || path.startsWith("/q/") || path.startsWith("/openapi");
    }

    private static void checkHeaders(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        if (size > LARGEST_HEADERS) {
            throw refusal(
                    ProblemType.HEADERS_TOO_LARGE,
                    "The headers have %d characters, and may have %d".formatted(size, LARGEST_HEADERS));
        }
    }

    /** One host and a valid one (RFC 9112, 3.2); HTTP/1.0 need not name any. */
    private static void checkHost(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() > 1 || hosts.isEmpty() && request.version() == HttpVersion.HTTP_1_1) {
            throw refusal(
                    ProblemType.MALFORMED_REQUEST,
                    "The header Host is there %d times, and must be there once".formatted(hosts.size()));
        }
        for (var host : hosts) {
            if (!HOST.matcher(host).matches()) {
                throw InvalidParameter.header("Host", host, "is no host with an optional port");
            }
        }
    }

    /**
     * Where the body ends must be beyond doubt: what one server takes for a body, another behind the same proxy would
     * take for the next request (RFC 9112, 11.2).
     */
    private static void checkBody(HttpServerRequest request) {
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!codings.isEmpty() && !(codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked"))) {
            throw new ProblemException(
                    Problem.of(
                            ProblemType.MALFORMED_REQUEST,
                            "The header Transfer-Encoding may only say chunked, not "
                                    + Violation.shortened(String.join(", ", codings))),
                    Map.of("Connection", "close"));
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 9 || Integer.parseInt(length) > LARGEST_BODY)) {
            // The body is on its way and nobody reads it: no other request can follow on this connection.
            throw new ProblemException(
                    Problem.of(
                            ProblemType.CONTENT_TOO_LARGE,
                            "The body has %s bytes, and may have %d"
                                    .formatted(Violation.shortened(length), LARGEST_BODY)),
                    Map.of("Connection", "close"));
        }
    }

    private static void checkPath(HttpServerRequest request) {
        var path = request.path();
        if (path == null || !path.startsWith("/")) {
            throw refusal(ProblemType.MALFORMED_REQUEST, "The path does not begin with /");
        }
        try {
            if (hasControl(QueryString.decode(path, false))) {
                throw new InvalidParameter(
                        List.of(new Violation("path", "path", "has a control character", path, null)));
            }
        } catch (QueryString.Malformed e) {
            throw refusal(
                    ProblemType.MALFORMED_REQUEST,
                    "The path is not percent-encoded UTF-8: " + Violation.shortened(path));
        }
    }

    private static void checkQuery(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return;
        }
        try {
            for (var parameter : QueryString.parse(query)) {
                if (hasControl(parameter.name()) || hasControl(parameter.value())) {
                    throw InvalidParameter.query(
                            Violation.shortened(parameter.name()), parameter.value(), "has a control character");
                }
            }
        } catch (QueryString.Malformed e) {
            throw new InvalidParameter(List.of(new Violation(
                    name(query, String.valueOf(e.getMessage())),
                    "query",
                    "is not percent-encoded UTF-8",
                    e.getMessage(),
                    null)));
        }
    }

    /** The name, as it stands, of the parameter in which the broken part is. */
    private static String name(String query, String broken) {
        int at = query.indexOf(broken);
        int start = query.lastIndexOf('&', Math.max(0, at - 1)) + 1;
        int equals = query.indexOf('=', start);
        return Violation.shortened(equals > start && equals <= at ? query.substring(start, equals) : broken);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7F);
    }

    private static ProblemException refusal(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail));
    }
}
