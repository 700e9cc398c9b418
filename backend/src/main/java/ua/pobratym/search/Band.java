package ua.pobratym.search;

import java.util.List;
import java.util.Set;
import ua.pobratym.search.SearchRepository.Hit;

/** How well a name fits a query, in the steps that the functions search_find and search_near give. */
final class Band {

    /** The whole name as it is written, or all its beginning words. */
    private static final double WRITTEN = 3.0;
    /** A code: of a country, a region, a partner. */
    private static final double CODE = 3.4;
    /** The whole name as it sounds. */
    private static final double SOUNDED = 2.5;
    /** A name with a part of what it lies in. */
    private static final double IN_CONTEXT = 2.4;
    /** The name of a region without its type word. */
    private static final double MISTAKABLE = 2.2;
    /** Every word, as it is, in a name that has more. */
    private static final double CONTAINED = 2.0;
    /** Every word, also in another case and in what the entity lies in. */
    private static final double WORDS = 1.9;
    /** The beginning of a name; anything less rests on guesses: worth a look for typos too. */
    static final double SURE = 1.5;
    /** The beginning or the guessed stem of every word. */
    private static final double GUESSED = 1.3;
    /** The whole name with typos. */
    static final double CORRECTED = 0.5;

    private Band() {}

    static double best(List<Hit> hits) {
        return hits.stream().mapToDouble(Hit::band).max().orElse(0);
    }

    static boolean isCodeAtBest(List<Hit> hits) {
        return best(hits) == CODE;
    }

    static boolean isWhole(Hit hit) {
        return hit.band() >= SOUNDED;
    }

    /** Of everything found what the query surely means: only hits as good as the best, and what contains its words. */
    static List<SearchItem> meant(List<Hit> hits, Set<SearchKind> namedKinds) {
        var ofKind = hits.stream()
                .filter(hit -> namedKinds.contains(hit.item().kind()) && hit.band() >= GUESSED)
                .toList();
        var candidates = ofKind.isEmpty() ? hits : ofKind;
        double best = best(candidates);
        return candidates.stream()
                .filter(hit -> isMeant(hit.band(), best))
                .map(Hit::item)
                .toList();
    }

    private static boolean isMeant(double band, double best) {
        for (var step : new double[] {WRITTEN, SOUNDED}) {
            if (best >= step) {
                return band >= step || band == CONTAINED;
            }
        }
        for (var step : new double[] {IN_CONTEXT, MISTAKABLE, CONTAINED, WORDS, GUESSED}) {
            if (best >= step) {
                return band >= step;
            }
        }
        return band == best;
    }
}
