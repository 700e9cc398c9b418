package ua.pobratym.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Polish name in another case may be called: "we Lwowie" is Lwów, "w Katowicach" Katowice. There is no Polish
 * dictionary here; endings are undone only after a preposition, where a name must be inflected, and only whole names count.
 */
final class PolishCases {

    private static final Set<String> PREPOSITIONS = Set.of("w", "we", "z", "ze", "do", "od", "dla", "na");

    /** Ending by ending what the nominative may end in; the longest that fits is undone, and every shorter one. */
    private static final Map<String, List<String>> NOMINATIVES = Map.ofEntries(
            Map.entry("owie", List.of("ów", "owo", "owa")),
            Map.entry("owa", List.of("ów", "owo")),
            Map.entry("owem", List.of("ów", "owo")),
            Map.entry("iego", List.of("i")),
            Map.entry("ego", List.of("y", "e")),
            Map.entry("iem", List.of("", "ie")),
            Map.entry("em", List.of("", "o")),
            Map.entry("ach", List.of("e", "y", "i", "a")),
            Map.entry("rze", List.of("r", "ra")),
            Map.entry("dzie", List.of("d", "da")),
            Map.entry("dzi", List.of("dź")),
            Map.entry("cie", List.of("t", "ta")),
            Map.entry("ie", List.of("", "a", "o")),
            Map.entry("iu", List.of("")),
            Map.entry("u", List.of("", "o")),
            Map.entry("a", List.of("", "o")),
            Map.entry("i", List.of("ia", "a", "")),
            Map.entry("y", List.of("a")),
            Map.entry("ą", List.of("a")));

    private static final int SHORTEST_STEM = 3;
    private static final int MOST = 24;

    private PolishCases() {}

    /** The names, word by word, that these words may be a case of. */
    static List<List<String>> nominatives(List<String> text, List<String> words) {
        boolean inflected = text.stream().anyMatch(PREPOSITIONS::contains);
        List<List<String>> names = List.of(List.of());
        for (var word : words) {
            var longer = new ArrayList<List<String>>();
            for (var name : names) {
                for (var form : forms(word, inflected)) {
                    var extended = new ArrayList<>(name);
                    extended.add(form);
                    longer.add(extended);
                }
            }
            names = longer.subList(0, Math.min(MOST, longer.size()));
        }
        return names;
    }

    private static Set<String> forms(String word, boolean inflected) {
        var forms = new LinkedHashSet<String>();
        boolean latin = word.chars().noneMatch(Letters::isCyrillic);
        if (latin && (inflected || word.endsWith("iego"))) {
            for (int stem = SHORTEST_STEM; stem < word.length(); stem++) {
                var beginning = word.substring(0, stem);
                NOMINATIVES.getOrDefault(word.substring(stem), List.of()).forEach(end -> forms.add(beginning + end));
            }
        }
        forms.add(word);
        return forms;
    }
}
