package ua.pobratym.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folds the many forms of {@code Accept} into the few that differ for us: which of our media types the client prefers
 * to which. Two headers with the same fold get the same answer.
 */
final class AcceptedMedia {

    static final List<String> OURS = List.of(
            "application/json",
            "application/geo+json",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Everything alike. */
    static final String ANY = "";

    private static final String JSON_ALONE = "2000";

    private AcceptedMedia() {}

    static String fold(@Nullable String accept) {
        if (accept == null || accept.isEmpty() || accept.equals("*/*")) {
            return ANY;
        }
        if (accept.equals("application/json")) {
            return JSON_ALONE;
        }
        var weights = new int[OURS.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(accept, OURS.get(i));
        }
        return ranks(weights);
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

    /** One digit for each of our types: 0 not accepted, else 1 + how many different weights are below its own, from 2. */
    private static String ranks(int[] weights) {
        var ranks = new char[weights.length];
        boolean alike = true;
        for (int i = 0; i < weights.length; i++) {
            int rank = 0;
            for (int j = 0; j < weights.length; j++) {
                rank += weights[j] < weights[i] ? 1 : 0;
            }
            ranks[i] = weights[i] == 0 ? '0' : (char) ('1' + rank);
            alike &= weights[i] == weights[0];
        }
        if (alike && weights[0] > 0) {
            return ANY;
        }
        boolean jsonAlone = weights[0] > 0 && weights[1] == 0 && weights[2] == 0 && weights[3] == 0;
        return jsonAlone ? JSON_ALONE : new String(ranks);
    }
}
