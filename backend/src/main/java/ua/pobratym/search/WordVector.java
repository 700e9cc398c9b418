package ua.pobratym.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words under which an entity is found, as the literal of a tsvector. */
final class WordVector {

    static final String SOUND = "k:";
    static final String STEM = "~";
    private static final String SORT = "sort:";

    /** The position in a tsvector only carries the weight: one for each, so that a word may have several. */
    private static final Map<Character, Integer> POSITIONS = Map.of('A', 1, 'B', 2, 'C', 3, 'D', 4);

    private final Map<String, Set<Character>> weights = new TreeMap<>();

    /** The lexemes of a name: its words as written, their dictionary forms, their sounds and the stems of these. */
    static Set<String> lexemes(List<String> words, Spelling spelling) {
        var lexemes = new TreeSet<String>();
        for (var word : words) {
            lexemes.add(Letters.fold(word));
            lexemes.addAll(Stems.lemmas(word));
            addSound(lexemes, SoundKey.of(word, Spelling.ROMANISED));
            addSound(lexemes, SoundKey.of(word, spelling));
        }
        lexemes.remove("");
        return lexemes;
    }

    /** Beside the words stands of which sort the entity is: a wish of the query, never a name. */
    static Set<String> sorts(Set<String> sorts) {
        return sorts.stream().map(sort -> SORT + sort).collect(Collectors.toSet());
    }

    private static void addSound(Set<String> lexemes, String key) {
        if (!key.isEmpty()) {
            lexemes.add(SOUND + key);
            lexemes.add(STEM + Stems.bySound(key));
        }
    }

    void add(Set<String> lexemes, char weight) {
        lexemes.forEach(lexeme ->
                weights.computeIfAbsent(lexeme, unused -> new TreeSet<>()).add(weight));
    }

    Set<String> sounds() {
        return weights.keySet().stream()
                .filter(lexeme -> lexeme.startsWith(SOUND))
                .map(lexeme -> lexeme.substring(SOUND.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return weights.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":"
                        + entry.getValue().stream()
                                .map(weight -> POSITIONS.get(weight) + String.valueOf(weight))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
