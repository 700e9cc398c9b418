package ua.pobratym.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A word of a query in every form in which the index may hold it. */
record QueryWord(String norm, List<String> keys, Set<String> lemmas) {

    /** Spellings in which Ukrainian names are written abroad; a query does not say which one it is in. */
    private static final List<Spelling> SPELLINGS =
            List.of(Spelling.ROMANISED, Spelling.POLISH, Spelling.GERMAN, Spelling.HOOKED);

    static QueryWord of(String word) {
        return new QueryWord(Letters.fold(word), keysOf(List.of(word)), Stems.forms(word));
    }

    static List<String> keysOf(List<String> words) {
        boolean latin = words.stream().anyMatch(word -> word.chars().noneMatch(Letters::isCyrillic));
        return (latin ? SPELLINGS : SPELLINGS.subList(0, 1))
                .stream()
                        .map(spelling -> SoundKey.of(words, spelling))
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Lexemes by sound alone; by the letters where the script has no sounds for us. */
    Set<String> sounds(String weights) {
        var lexemes = new LinkedHashSet<String>();
        keys.forEach(key -> lexemes.add(lexeme(WordVector.SOUND + key, weights)));
        if (keys.isEmpty()) {
            lexemes.add(lexeme(norm, weights));
        }
        return lexemes;
    }

    /** By sound and by dictionary form. */
    Set<String> forms(String weights) {
        var lexemes = sounds(weights);
        lemmas.forEach(lemma -> lexemes.add(lexeme(lemma, weights)));
        return lexemes;
    }

    /** By dictionary form, by guessed stem and, from so many sounds on, as the beginning of a word. */
    Set<String> guesses(String weights, int shortestBeginning) {
        var lexemes = new LinkedHashSet<String>();
        lemmas.forEach(lemma -> lexemes.add(lexeme(lemma, weights)));
        for (var key : keys) {
            boolean beginning = key.length() >= shortestBeginning;
            lexemes.add(lexeme(WordVector.SOUND + key, (beginning ? "*" : "") + weights));
            lexemes.add(lexeme(WordVector.STEM + Stems.bySound(key), weights));
        }
        return lexemes;
    }

    private static String lexeme(String lexeme, String weights) {
        return WordVector.quoted(lexeme) + ":" + weights;
    }
}
