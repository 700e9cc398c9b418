package ua.pobratym.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** What a word has in common with its other cases. */
final class Stems {

    /** Safe for every thread: Lucene keeps what a thread uses with the thread. */
    private static final Analyzer UKRAINIAN = new UkrainianMorfologikAnalyzer();
    /** Case endings of nouns and adjectives, written as sounds; longest first. */
    private static final Pattern ENDING =
            Pattern.compile("(?<=...)(ogo|omu|imi|ami|oi|ou|eu|ih|im|ah|am|om|em|[aeiou])$");

    private static final Pattern CHANGING_VOWEL = Pattern.compile("(?<=..[^aeiou]|^.[^aeiou])[ioe](?=[^aeiou]$)");

    /** A word is looked up several times for one query: as a type word, as an ordinary word, as a name. */
    private static final Cache<String, Set<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private static final int MOST_READINGS = 36;

    private Stems() {}

    /** A word as it is and its dictionary forms. */
    static Set<String> forms(String word) {
        var forms = new LinkedHashSet<>(lemmas(word));
        forms.add(Letters.fold(word));
        return forms;
    }

    /** Dictionary forms of a Ukrainian word: Львові → лев, львов, львів. Empty where the dictionary has none. */
    static Set<String> lemmas(String word) {
        return word.chars().noneMatch(Letters::isCyrillic) ? Set.of() : KNOWN.get(word, Stems::looked);
    }

    private static Set<String> looked(String word) {
        var lemmas = new LinkedHashSet<String>();
        try (var tokens = UKRAINIAN.tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                lemmas.add(Letters.fold(term.toString().toLowerCase(Locale.ROOT)));
            }
            tokens.end();
            lemmas.remove("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(lemmas);
    }

    /** Every way to read the words of a name as dictionary forms: рівному → рівне, рівний. At most a few dozen. */
    static Set<String> readings(List<Set<String>> formsOfWords) {
        Set<String> readings = new LinkedHashSet<>(List.of(""));
        for (var forms : formsOfWords) {
            var longer = new LinkedHashSet<String>();
            for (var reading : readings) {
                for (var form : forms) {
                    if (longer.size() < MOST_READINGS) {
                        longer.add(reading.isEmpty() ? form : reading + " " + form);
                    }
                }
            }
            readings = longer;
        }
        return readings;
    }

    /** For names the dictionary does not know: no ending, no vowel that comes and goes (Тростянець, Тростянця). */
    static String bySound(String key) {
        var stem = ENDING.matcher(key).replaceFirst("");
        return CHANGING_VOWEL.matcher(stem).replaceFirst("");
    }
}
