package ua.pobratym.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import ua.pobratym.security.SecurityHeaders;

/** A page that needs nothing but itself: for the day when the page's build is missing, and for the kinds of problem. */
record PlainPage(String title, String bodyHtml) {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:4rem auto;"
            + "padding:0 1.5rem;color:#14202b;background:#fbfbf8}h1{font-size:1.6rem;line-height:1.25}a{color:#0b4f9e}"
            + "section{margin-top:2rem}code{font-size:.9em}@media(prefers-color-scheme:dark){body{color:#e8edf1;"
            + "background:#0e151b}a{color:#8bbdf2}}";
    private static final String STYLE_HASH = hash();

    static PlainPage nothingHere() {
        return new PlainPage("Такої сторінки немає · No such page", """
                <h1>Такої сторінки немає</h1>
                <p>Можливо, посилання застаріле. Почніть з <a href="/">головної сторінки</a>.</p>
                <section lang="en"><h1>There is no such page</h1>
                <p>The link may be out of date. Start from the <a href="/en/">home page</a>.</p></section>""");
    }

    static PlainPage notBuilt() {
        return new PlainPage("Побратим · Pobratym", """
                <h1>Побратим: реєстр працює, сторінку ще не зібрано</h1>
                <p>Дані відкриті через <a href="/api/v1">API</a>, його опис: <a href="/openapi.yaml">openapi.yaml</a>.
                Сторінку збирає команда <code>make run</code>.</p>
                <section lang="en"><h1>The register is running; the page has not been built</h1>
                <p>The data is open through the <a href="/api/v1">API</a>, described by
                <a href="/openapi.yaml">openapi.yaml</a>. <code>make run</code> builds the page.</p></section>""");
    }

    static PlainPage beingReplaced() {
        return new PlainPage("Оновлюємо сайт · The site is being renewed", """
                <h1>Саме зараз оновлюємо сайт</h1>
                <p>За кілька секунд завантажте сторінку ще раз.</p>
                <section lang="en"><h1>The site is being renewed right now</h1>
                <p>Load the page again in a few seconds.</p></section>""");
    }

    void end(RoutingContext context, int status) {
        var response = context.response().setStatusCode(status);
        SecurityHeaders.allowStyle(response.headers(), STYLE_HASH);
        var body = Buffer.buffer(html());
        response.putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Content-Length", Integer.toString(body.length()));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private String html() {
        return """
                <!doctype html>
                <html lang="uk">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s</style></head>
                <body><main>%s</main></body>
                </html>
                """.formatted(title, STYLE, bodyHtml);
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
