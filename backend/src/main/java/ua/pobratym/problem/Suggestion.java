package ua.pobratym.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant by a word that is not in a closed set. */
final class Suggestion {

    private static final int LONGEST_WORD = 60;

    private Suggestion() {}

    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= Math.max(1, candidate.word.length() / 3))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    /** Levenshtein's distance, of two rows. */
    static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
