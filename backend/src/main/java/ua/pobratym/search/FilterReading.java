package ua.pobratym.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.pobratym.search.SearchRepository.Hit;

/**
 * What a filter by a text keeps. Stricter than the box: only what fits as well as the best does, and slips of the fingers
 * only where nothing fits without and one name is clearly nearest.
 */
final class FilterReading {

    /** Enough for every name that begins with two given letters. */
    private static final int MOST_MEANT = 1000;

    private static final int MOST_CORRECTED = 20;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_NAME = 3;
    /** A shorter beginning is too little to keep to, unless it is being typed. */
    private static final int SHORTEST_BEGINNING = 4;

    private final SearchRepository repository;

    FilterReading(SearchRepository repository) {
        this.repository = repository;
    }

    Meaning of(SearchQuery query) {
        if (!query.namesNothing() && query.wordCount() > 1 && query.wordCount() <= MOST_WORDS) {
            return ofWords(query);
        }
        var items = query.namesNothing() ? meant(query) : foundOrCorrected(query);
        return items.isEmpty() && query.isOneLetter() ? new Meaning() : Meaning.of(items);
    }

    /** One group if all words together name something, else one for each name; what needs no correction comes first. */
    private Meaning ofWords(SearchQuery query) {
        var whole = find(query);
        if (Band.best(whole) >= Band.SURE) {
            return Meaning.of(Band.meant(whole, query.kindsMeant()));
        }
        var names = names(query);
        long sure = names.stream().filter(Part::isSure).count();
        if (sure == names.size() && sure > 0 && !query.isHyphenated()) {
            return ofNames(names);
        }
        var near = near(query);
        if (sure > 0) {
            var all = Correction.clear(query, near);
            var guessed = all.isEmpty() ? Band.meant(whole, query.kindsMeant()) : all;
            return guessed.isEmpty() ? ofNames(names) : Meaning.of(guessed);
        }
        if (names.stream().noneMatch(name -> name.hits.isEmpty())) {
            return Meaning.ofEach(names.stream().map(Part::meant).toList());
        }
        if (!whole.isEmpty()) {
            return Meaning.of(Band.meant(whole, query.kindsMeant()));
        }
        if (Band.best(near) < Band.CORRECTED) {
            var corrected =
                    names.stream().map(name -> foundOrCorrected(name.query)).toList();
            if (near.isEmpty() || corrected.stream().noneMatch(List::isEmpty)) {
                return Meaning.ofEach(corrected);
            }
        }
        return Meaning.of(Band.meant(near, query.kindsMeant()));
    }

    /** Neighbouring words that name something together, and the single words between: "Нова Каховка", "Польща". */
    private List<Part> names(SearchQuery query) {
        var names = new ArrayList<Part>();
        int from = 0;
        while (from < query.wordCount()) {
            int to = Math.min(query.wordCount() - (from == 0 ? 1 : 0), from + LONGEST_NAME);
            var name = part(query, from, to);
            while (to > from + 1 && !name.isSure()) {
                to--;
                name = part(query, from, to);
            }
            if (!name.query.isOneLetter()) {
                names.add(name);
            }
            from = to;
        }
        return names;
    }

    private Part part(SearchQuery query, int from, int to) {
        var part = query.part(from, to);
        return new Part(part, find(part), to == query.wordCount());
    }

    /** What surely names something restricts, the rest only with a clear slip of the fingers. */
    private Meaning ofNames(List<Part> names) {
        var meaning = new Meaning();
        for (var name : names) {
            var items = name.isNamed() ? name.meant() : corrected(name.query);
            if (items.isEmpty()) {
                meaning.passOver(name.query.norm());
            } else {
                meaning.add(items);
            }
        }
        return meaning;
    }

    private record Part(SearchQuery query, List<Hit> hits, boolean isLast) {

        boolean isSure() {
            return Band.best(hits) >= Band.CONTAINED;
        }

        /** Also by the beginning of a name, where it is long enough or still being typed. */
        boolean isNamed() {
            boolean mayGrow = isLast || query.norm().length() >= SHORTEST_BEGINNING;
            return isSure() || mayGrow && Band.best(hits) >= Band.SURE;
        }

        List<SearchItem> meant() {
            return Band.meant(hits, query.kindsMeant());
        }
    }

    /** A name that only sounds a little alike in the beginning is for the box: a filter would follow it silently. */
    private List<Hit> find(SearchQuery query) {
        var least = query.isOneLetter() ? Band.SOUNDED : Band.GUESSED;
        return repository.find(query, Set.of(), MOST_MEANT).hits().stream()
                .filter(hit -> hit.band() >= least)
                .toList();
    }

    /** Of words that are no names only what is a name for certain: "список" is the beginning of many. */
    private List<SearchItem> meant(SearchQuery query) {
        return Band.meant(find(query).stream().filter(Band::isSure).toList(), query.kindsMeant());
    }

    private List<SearchItem> foundOrCorrected(SearchQuery query) {
        var found = Band.meant(find(query), query.kindsMeant());
        return found.isEmpty() ? corrected(query) : found;
    }

    private List<SearchItem> corrected(SearchQuery query) {
        return query.hasDigits() ? List.of() : Correction.clear(query, near(query));
    }

    private List<Hit> near(SearchQuery query) {
        return repository.findNear(query, Set.of(), MOST_CORRECTED).hits().stream()
                .filter(Band::isCorrection)
                .toList();
    }
}
