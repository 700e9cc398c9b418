package ua.pobratym.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The name under which an answer is found again in the log: the client's own, if it sent a decent one. */
final class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    static String of(RoutingContext context) {
        String kept = context.get(HEADER);
        if (kept != null) {
            return kept;
        }
        var sent = context.request().getHeader(HEADER);
        var id = sent != null && DECENT.matcher(sent).matches()
                ? sent
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        context.put(HEADER, id);
        return id;
    }
}
