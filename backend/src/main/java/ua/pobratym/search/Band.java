package ua.pobratym.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.pobratym.search.SearchRepository.Hit;

/** How well a name fits a query, in the steps that the functions search_find and search_near give. */
final class Band {

    /** The whole name with words that others drop: type words, articles. */
    private static final double FULL = 4.0;
    /** The whole name as it is written, or all its beginning words. */
    private static final double WRITTEN = 3.0;
    /** A code: of a country, a region, a partner. */
    static final double CODE = 3.4;
    /** The whole name as it sounds. */
    static final double SOUNDED = 2.5;
    /** A name with a part of what it lies in. */
    private static final double IN_CONTEXT = 2.4;
    /** The name of a region without its type word. */
    private static final double MISTAKABLE = 2.2;
    /** Every word, as it is, in a name that has more. */
    static final double CONTAINED = 2.0;
    /** Every word, also in another case and in what the entity lies in. */
    private static final double WORDS = 1.9;
    /** The beginning of a name; anything less rests on guesses: worth a look for typos too. */
    static final double SURE = 1.5;
    /** The beginning or the guessed stem of every word. */
    static final double GUESSED = 1.3;
    /** The whole name with typos. */
    static final double CORRECTED = 0.5;

    private static final double ONE_EDIT = 0.25;

    private static final Set<SearchKind> PLACES = EnumSet.of(SearchKind.MUNICIPALITY, SearchKind.PARTNER);
    private static final Set<SearchKind> SURROUNDINGS = EnumSet.of(SearchKind.REGION, SearchKind.RAION);

    private Band() {}

    static double best(List<Hit> hits) {
        return hits.stream().mapToDouble(Hit::band).max().orElse(0);
    }

    static boolean isSure(Hit hit) {
        return hit.band() >= CONTAINED;
    }

    /** How many slips of the fingers lie between the query and a correction. */
    static double edits(Hit correction) {
        return (1 - correction.band()) / ONE_EDIT;
    }

    static boolean isCorrection(Hit hit) {
        return hit.band() > 0;
    }

    /**
     * Of everything found what the query surely means: only hits as good as the best, and what contains its words. A
     * region or raion is never meant beside a town that fits as well, unless the query says so: "Хмельницький" would
     * silently be all that lies around.
     */
    static List<SearchItem> meant(List<Hit> hits, Set<SearchKind> namedKinds) {
        double enough = enoughForKind(best(hits));
        var ofKind = hits.stream()
                .filter(hit -> namedKinds.contains(hit.item().kind()) && hit.band() >= enough)
                .toList();
        var candidates = ofKind.isEmpty() ? withoutSurroundings(hits) : ofKind;
        double best = best(candidates);
        return candidates.stream()
                .filter(hit -> isMeant(hit.band(), best))
                .map(Hit::item)
                .toList();
    }

    /** A type word may belong to what the place lies in: "Одеса, Одеська область" names the town with its context. */
    private static double enoughForKind(double best) {
        return best >= IN_CONTEXT ? IN_CONTEXT : best >= SURE ? SURE : best - ONE_EDIT;
    }

    private static List<Hit> withoutSurroundings(List<Hit> hits) {
        double place = best(
                hits.stream().filter(hit -> PLACES.contains(hit.item().kind())).toList());
        return hits.stream()
                .filter(hit -> !SURROUNDINGS.contains(hit.item().kind()) || hit.band() > place)
                .toList();
    }

    private static boolean isMeant(double band, double best) {
        for (var step : new double[] {FULL, WRITTEN, SOUNDED}) {
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
