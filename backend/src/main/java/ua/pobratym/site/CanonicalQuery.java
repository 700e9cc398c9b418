package ua.pobratym.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.QueryString;

/** What of an address's query belongs to its content: the filters, and not the camera, the order or the selection. */
final class CanonicalQuery {

    static final List<String> FILTERS = List.of(
            "municipality",
            "raion",
            "region",
            "country",
            "partner",
            "theme",
            "kind",
            "status",
            "trust",
            "source",
            "level",
            "year",
            "only",
            "signedFrom",
            "signedTo",
            "q");

    /** The pages whose content is what filters leave, and these filters in their order. */
    private static final Map<String, List<String>> FILTERED = Map.of(
            "/", FILTERS,
            "/register", FILTERS,
            "/statistics", FILTERS,
            "/municipalities", List.of("region", "raion", "reportingState", "partnerships", "populationFrom"));

    /** More than a person filters by; an address of such a length is nobody's canonical one. */
    private static final int LONGEST = 400;

    private CanonicalQuery() {}

    static String of(String route, @Nullable String query) {
        var filters = FILTERED.get(route);
        if (query == null || filters == null || query.length() > LONGEST) {
            return "";
        }
        try {
            var kept = QueryString.parse(query).stream()
                    .filter(parameter -> filters.contains(parameter.name()))
                    .filter(parameter -> !parameter.value().isBlank())
                    .distinct()
                    .sorted(Comparator.comparing((QueryString.Parameter parameter) -> filters.indexOf(parameter.name()))
                            .thenComparing(QueryString.Parameter::value))
                    .map(parameter ->
                            parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return kept.isEmpty() || kept.length() > LONGEST ? "" : "?" + kept;
        } catch (QueryString.Malformed e) {
            return "";
        }
    }
}
