package ua.pobratym.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses, before any worker thread is taken, what cannot be a request of ours: size, encoding, control characters. */
@ApplicationScoped
public class RequestCheck {

    public static final int PRIORITY = 1300;
    static final int LONGEST_ADDRESS = 8_192;
    static final int LARGEST_HEADERS = 16_384;
    static final int LARGEST_BODY = 262_144;

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
            checkBody(request);
            checkPath(request);
            if (isProgrammatic(request.path())) {
                checkQuery(request.query());
            }
        } catch (ProblemException refused) {
            problems.end(context, refused);
            return;
        }
        if (request.uri().chars().anyMatch(RequestCheck::isUnsafe)) {
            context.reroute(request.method(), percentEncoded(request.uri()));
        } else {
            context.next();
        }
    }

    /** What stands in no address, so that everything behind this filter may parse it. */
    private static boolean isUnsafe(int c) {
        return c <= 0x20 || c > 0x7E || "\"<>\\^`{|}".indexOf(c) >= 0;
    }

    /** Clients such as curl send what was typed: UTF-8 as it is, which Netty hands on byte by byte as Latin-1. */
    private static String percentEncoded(String uri) {
        var encoded = new StringBuilder(uri.length() + 64);
        uri.chars().forEach(c -> {
            if (isUnsafe(c)) {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                encoded.append((char) c);
            }
        });
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

    private static void checkBody(HttpServerRequest request) {
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
