package ua.pobratym.site;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses at which the page has something to show; elsewhere it shows that there is nothing, with the status 404.
 * The page's build may write its own table, {@code routes.json}: {@code ["/", "/register", "/countries/$code"]}.
 */
record PageRoutes(Pattern known) {

    static final String FILE = "routes.json";

    private static final List<String> OF_THE_PAGE = List.of(
            "/",
            "/register",
            "/about",
            "/countries/$code",
            "/municipalities/$code",
            "/partners/$id",
            "/partnerships/$id",
            "/regions/$code");

    static PageRoutes read(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        return of(
                Files.isRegularFile(file)
                        ? new ObjectMapper().readValue(file.toFile(), new TypeReference<List<String>>() {})
                        : OF_THE_PAGE);
    }

    static PageRoutes of(List<String> patterns) {
        return new PageRoutes(Pattern.compile(
                patterns.stream().map(PageRoutes::expression).collect(Collectors.joining("|", "(?:/en)?(?:", ")/?"))));
    }

    boolean has(String path) {
        return known.matcher(path).matches();
    }

    /** A segment that begins with $ stands for any one segment; the home page is the empty path here. */
    private static String expression(String route) {
        return Pattern.compile("/")
                .splitAsStream(route)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> "/" + (segment.startsWith("$") ? "[^/]+" : Pattern.quote(segment)))
                .collect(Collectors.joining());
    }
}
