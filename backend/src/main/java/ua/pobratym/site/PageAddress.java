package ua.pobratym.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;

/**
 * An address of the page as it was asked for.
 *
 * @param language in which it is written
 * @param path without the language; {@code /} or without a slash at its end
 * @param route the pattern of the page's route, {@code /partners/$id}; null where the page has nothing
 * @param values what stands in the path for the parts of the route that begin with $
 * @param query the filters that belong to what is shown, as they are written in a canonical address; with its ? or empty
 */
public record PageAddress(
        Language language, String path, @Nullable String route, List<String> values, String query) {

    /** The one address of this content in a language. */
    public String in(Language other) {
        var home = path.equals("/");
        return other.prefix() + (home && other != Language.UK ? "/" : path) + query;
    }

    public String canonical() {
        return in(language);
    }

    /** What stands for the first part of the route that is variable. */
    public String value() {
        return values.getFirst();
    }
}
