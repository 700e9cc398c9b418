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

    /** The position in a tsvector only carries the weight: one for each, so that a word may have several. */
    private static final Map<Character, Integer> POSITIONS = Map.of('A', 1, 'B', 2, 'C', 3);

    private final Map<String, Set<Character>> weights = new TreeMap<>();

    void add(List<String> words, char weight, Spelling spelling) {
        for (var word : words) {
            add(Letters.fold(word), weight);
            Stems.lemmas(word).forEach(lemma -> add(lemma, weight));
            addSound(SoundKey.of(word, Spelling.ROMANISED), weight);
            addSound(SoundKey.of(word, spelling), weight);
        }
    }

    private void addSound(String key, char weight) {
        if (!key.isEmpty()) {
            add(SOUND + key, weight);
            add(STEM + Stems.bySound(key), weight);
        }
    }

    private void add(String lexeme, char weight) {
        if (!lexeme.isEmpty()) {
            weights.computeIfAbsent(lexeme, unused -> new TreeSet<>()).add(weight);
        }
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
