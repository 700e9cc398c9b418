package ua.pobratym.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Distinct sets of members of a table: few sets are shared by many partnerships. */
final class SetTable {

    private final ColumnTable members;
    private final Map<List<String>, Integer> indexes = new LinkedHashMap<>();

    SetTable(ColumnTable members) {
        this.members = members;
    }

    /** The index of the set. */
    int index(List<String> identifiers) {
        return indexes.computeIfAbsent(identifiers, set -> indexes.size());
    }

    /** The sets seen so far, each as indexes of the table. */
    List<List<Integer>> sets() {
        var sets = new ArrayList<List<Integer>>();
        indexes.keySet()
                .forEach(set -> sets.add(set.stream().map(members::index).toList()));
        return sets;
    }
}
