package ua.pobratym.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import ua.pobratym.problem.ProblemType;

/** The addresses in {@code type} lead somewhere: to what this kind of problem means, for a person or as JSON. */
final class ProblemPages {

    private ProblemPages() {}

    static void end(RoutingContext context, String slug) {
        Optional<ProblemType> found = ProblemType.explaining(slug);
        if (found.isEmpty()) {
            PlainPage.nothingHere().end(context, 404);
            return;
        }
        var type = found.get();
        var accept = context.request().getHeader("Accept");
        if (accept != null && accept.contains("json")) {
            var json = Buffer.buffer(new JsonObject()
                    .put("type", ProblemType.ADDRESS + slug)
                    .put("status", type.status())
                    .put("title", new JsonObject().put("uk", type.titleUk()).put("en", type.title()))
                    .put(
                            "explanation",
                            new JsonObject().put("uk", type.explanationUk()).put("en", type.explanation()))
                    .encode());
            context.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Access-Control-Allow-Origin", "*")
                    .putHeader("Content-Length", Integer.toString(json.length()));
            if (context.request().method() == HttpMethod.HEAD) {
                context.response().end();
            } else {
                context.response().end(json);
            }
            return;
        }
        new PlainPage(type.titleUk() + " · " + type.title(), """
                        <h1>%s</h1><p>%s</p><p><code>%s%s</code> · %d</p>
                        <section lang="en"><h1>%s</h1><p>%s</p></section>
                        <p><a href="/api">API</a></p>""".formatted(
                                type.titleUk(),
                                code(type.explanationUk()),
                                ProblemType.ADDRESS,
                                slug,
                                type.status(),
                                type.title(),
                                code(type.explanation())))
                .end(context, 200);
    }

    private static String code(String text) {
        return text.replaceAll("`([^`]*)`", "<code>$1</code>");
    }
}
