package ua.pobratym.search;

import java.util.ArrayList;
import java.util.List;
import ua.pobratym.search.TextMatches.Group;

/** The groups of entities that a text names, as they are found. */
final class Meaning {

    private final List<Group> groups = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    static Meaning of(List<SearchItem> items) {
        return ofEach(List.of(items));
    }

    static Meaning ofEach(List<List<SearchItem>> itemsOfGroups) {
        var meaning = new Meaning();
        itemsOfGroups.forEach(meaning::add);
        return meaning;
    }

    void add(List<SearchItem> items) {
        groups.add(Group.of(items));
    }

    /** A word beside names that names nothing. */
    void passOver(String word) {
        passedOver.add(word);
    }

    TextMatches answer(String text) {
        return new TextMatches(text, groups, passedOver);
    }
}
