package ua.pobratym.site;

import java.util.List;
import java.util.Map;

/**
 * What a page says before any script has run: to search engines, messengers, text browsers, and to readers while the
 * scripts are on their way.
 *
 * @param status of the answer: 200, 404 where there is no such thing, 503 while the register cannot be read
 * @param siteName the name of the whole in the page's language
 * @param title of the window
 * @param description in a sentence or two
 * @param bodyHtml markup with everything escaped
 * @param data descriptions of the content for machines (JSON-LD), one object each
 */
public record PageContent(
        int status,
        String siteName,
        String title,
        String description,
        String bodyHtml,
        List<Map<String, Object>> data) {

    public boolean isFound() {
        return status == 200;
    }
}
