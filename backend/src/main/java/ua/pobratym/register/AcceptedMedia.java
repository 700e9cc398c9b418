package ua.pobratym.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Accept} (RFC 9110, 12.5.1): the higher weight first, then the type that is named more exactly, then the
 * order of our own list. One reading for the choice of an answer and for the key under which it is kept, so that no
 * answer is given to a client that would have been chosen another.
 */
public final class AcceptedMedia {

    static final List<String> OURS = List.of(
            "application/json",
            "application/geo+json",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/pdf",
            "application/epub+zip");

    /** Everything, in our order. */
    static final String ANY = "";

    private static final String ANY_IN_OUR_ORDER =
            IntStream.range(0, OURS.size()).mapToObj(Integer::toString).collect(Collectors.joining());
    private static final String JSON = "application/json";
    private static final String JSON_ALONE = "0";

    /** None of ours: nothing is kept under it. */
    static final String NONE = "-";

    private AcceptedMedia() {}

    /** One of the offered, which stand in the order of preference of the server; nothing if the client takes none. */
    public static <T> Optional<T> preferred(@Nullable String accept, List<T> offered, Function<T, String> mediaType) {
        var header = accept == null || accept.isBlank() ? "*/*" : accept;
        return offered.stream()
                .filter(one -> weight(header, mediaType.apply(one)) > 0)
                .min(Comparator.comparingInt(one -> -weight(header, mediaType.apply(one))));
    }

    /** Which of our types a client takes, and in which order: two headers with the same fold get the same answer. */
    static String fold(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.equals("*/*")) {
            return ANY;
        }
        if (accept.equals(JSON)) {
            return JSON_ALONE;
        }
        var weights = OURS.stream().mapToInt(type -> weight(accept, type)).toArray();
        var order = IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -weights[i]))
                .map(String::valueOf)
                .collect(Collectors.joining());
        return order.equals(ANY_IN_OUR_ORDER) ? ANY : order.isEmpty() ? NONE : order;
    }

    /** Weight, and among equal weights how exactly the type was named; 0 is not accepted. */
    private static int weight(String accept, String type) {
        var family = type.substring(0, type.indexOf('/') + 1);
        int best = 0;
        int bestExactness = -1;
        for (var member : accept.split(",", -1)) {
            int semicolon = member.indexOf(';');
            var range = (semicolon < 0 ? member : member.substring(0, semicolon)).strip();
            int exactness = range.equalsIgnoreCase(type)
                    ? 2
                    : range.equalsIgnoreCase(family + "*") ? 1 : range.equals("*/*") ? 0 : -1;
            if (exactness > bestExactness) {
                bestExactness = exactness;
                int weight = semicolon < 0 ? 1000 : Weight.parse(member, semicolon, member.length());
                best = weight == 0 ? 0 : weight * 3 + exactness;
            }
        }
        return best;
    }
}
