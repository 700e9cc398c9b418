package ua.pobratym.search;

import java.util.List;
import java.util.Set;
import ua.pobratym.search.SearchRepository.Hit;

/**
 * Which slip of the fingers a filter may follow. The box shows what may be meant and the reader chooses; a filter has
 * nobody to ask, so it keeps to what is clearly nearest and else finds nothing: "Буковель" is not Ковель.
 */
final class Correction {

    /** So many sounds stand for one edit. */
    private static final int SOUNDS_OF_AN_EDIT = 4;
    /** With fewer sounds the first one, which people rarely miss, must be right. */
    private static final int LONG = 6;

    private static final int MOST = 3;
    /** Of equally near names one with so much fewer partnerships is not meant. */
    private static final int MUCH_LARGER = 4;

    private Correction() {}

    static List<SearchItem> clear(SearchQuery query, List<Hit> near) {
        var allowed = near.stream().filter(hit -> isAllowed(query, hit)).toList();
        var meant = Band.meant(allowed, query.kindsMeant());
        int largest = meant.stream().mapToInt(SearchItem::partnerships).max().orElse(0);
        var clear = meant.stream()
                .filter(item -> item.partnerships() * MUCH_LARGER >= largest)
                .toList();
        return clear.size() <= MOST ? clear : List.of();
    }

    private static boolean isAllowed(SearchQuery query, Hit hit) {
        int sounds = query.keys().stream().mapToInt(String::length).findFirst().orElse(0);
        double edits = Band.edits(hit);
        return edits <= Math.max(1, sounds / SOUNDS_OF_AN_EDIT)
                && (edits < 1 || sounds >= LONG || beginsAlike(query, hit.item()));
    }

    private static boolean beginsAlike(SearchQuery query, SearchItem item) {
        var first = Set.copyOf(query.keys().stream().map(key -> key.charAt(0)).toList());
        return item.names()
                .flatMap(name -> QueryWord.keysOf(Letters.words(name)).stream())
                .anyMatch(key -> first.contains(key.charAt(0)));
    }
}
