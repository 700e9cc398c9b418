package ua.pobratym.search;

import java.util.List;
import java.util.Set;
import ua.pobratym.search.SearchRepository.Hit;

/** How well a name fits a query, in the steps that the functions search_find and search_near give. */
final class Band {

    /** The whole name, or all its beginning words. */
    private static final double WHOLE = 2.5;
    /** A name with a part of what it lies in. */
    private static final double IN_CONTEXT = 2.4;
    /** The name of a region without its type word, or a text typed in the other keyboard layout. */
    private static final double MISTAKABLE = 2.2;
    /** Every word, as it is, in a name that has more. */
    private static final double CONTAINED = 2.0;
    /** Every word, also in another case and in what the entity lies in. */
    private static final double WORDS = 1.9;
    /** The beginning of a name or a word. */
    static final double BEGINNING = 1.3;
    /** Anything less rests on sounds and guesses: worth a look for typos too. */
    static final double SURE = 1.5;

    private Band() {}

    static double best(List<Hit> hits) {
        return hits.stream().mapToDouble(Hit::band).max().orElse(0);
    }

    static boolean isWhole(Hit hit) {
        return hit.band() >= WHOLE;
    }

    /** Of everything found what the query surely means: only hits as good as the best, and what contains its words. */
    static List<SearchItem> meant(List<Hit> hits, Set<SearchKind> namedKinds) {
        var ofKind = hits.stream()
                .filter(hit -> namedKinds.contains(hit.item().kind()) && hit.band() >= BEGINNING)
                .toList();
        var candidates = ofKind.isEmpty() ? hits : ofKind;
        double best = best(candidates);
        return candidates.stream()
                .filter(hit -> isMeant(hit.band(), best))
                .map(Hit::item)
                .toList();
    }

    private static boolean isMeant(double band, double best) {
        if (best >= WHOLE) {
            return band >= WHOLE || band == CONTAINED;
        }
        for (var step : new double[] {IN_CONTEXT, MISTAKABLE, CONTAINED, WORDS, BEGINNING}) {
            if (best >= step) {
                return band >= step;
            }
        }
        return band == best;
    }
}
