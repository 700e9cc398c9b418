package ua.pobratym.site;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;

/**
 * The addresses at which the page has something to show, and what a browser needs to show it; elsewhere the page says
 * that there is nothing, with the status 404. The page's build writes them down: {@code routes.json}.
 */
record PageRoutes(List<Route> routes, Map<String, Needs> languages) {

    static final String FILE = "routes.json";

    /**
     * One route of the page.
     *
     * @param path its pattern, {@code /countries/$code}
     * @param modules scripts that it needs beside those of every page
     * @param styles style sheets likewise
     */
    record Route(String path, List<String> modules, List<String> styles, Pattern expression) {

        @JsonCreator
        Route(
                @JsonProperty("path") String path,
                @JsonProperty("modules") List<String> modules,
                @JsonProperty("styles") List<String> styles) {
            this(path, modules, styles, expression(path));
        }

        @Nullable
        MatchResult match(String asked) {
            var matcher = expression.matcher(asked);
            return matcher.matches() ? matcher.toMatchResult() : null;
        }

        /** A segment that begins with $ stands for any one segment. */
        private static Pattern expression(String path) {
            return Pattern.compile(
                    path.equals("/")
                            ? "/"
                            : Pattern.compile("/")
                                    .splitAsStream(path)
                                    .filter(segment -> !segment.isEmpty())
                                    .map(segment ->
                                            "/" + (segment.startsWith("$") ? "([^/]+)" : Pattern.quote(segment)))
                                    .collect(Collectors.joining()));
        }
    }

    /** What every page in a language needs: its texts, and the faces of its letters. */
    record Needs(List<String> modules, List<String> fonts) {

        static final Needs NOTHING = new Needs(List.of(), List.of());
    }

    private static final PageRoutes NONE = new PageRoutes(List.of(), Map.of());

    static PageRoutes read(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        return Files.isRegularFile(file)
                ? new ObjectMapper()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(file.toFile(), PageRoutes.class)
                : NONE;
    }

    List<String> patterns() {
        return routes.stream().map(Route::path).toList();
    }

    /** The address that a path and its query are, known or not. */
    PageAddress address(String path, @Nullable String query) {
        var language = Language.ofPath(path);
        var rest = path.substring(language.prefix().length());
        var plain = rest.endsWith("/") && !rest.endsWith("//") ? rest.substring(0, rest.length() - 1) : rest;
        var asked = plain.isEmpty() ? "/" : plain;
        for (var route : routes) {
            var found = route.match(asked);
            if (found != null) {
                var values = IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .toList();
                return new PageAddress(language, asked, route.path, values, CanonicalQuery.of(route.path, query));
            }
        }
        return new PageAddress(language, asked, null, List.of(), "");
    }

    /** Scripts that the address needs beside those of every page: of its language and of its route. */
    List<String> modules(PageAddress address) {
        return Stream.concat(needs(address).modules.stream(), route(address).flatMap(route -> route.modules.stream()))
                .toList();
    }

    List<String> fonts(PageAddress address) {
        return needs(address).fonts;
    }

    List<String> styles(PageAddress address) {
        return route(address).flatMap(route -> route.styles.stream()).toList();
    }

    private Needs needs(PageAddress address) {
        return languages.getOrDefault(address.language().tag(), Needs.NOTHING);
    }

    private Stream<Route> route(PageAddress address) {
        return routes.stream().filter(route -> route.path.equals(address.route()));
    }
}
