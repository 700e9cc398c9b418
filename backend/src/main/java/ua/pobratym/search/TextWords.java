package ua.pobratym.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import ua.pobratym.i18n.Language;

/**
 * The words of a longer text, each with what it has in common with its other forms: dictionary forms in Ukrainian, stems in
 * English (Porter), and of longer words their beginning (підписує, підписання). Words that say nothing (і, the) are left out.
 */
public final class TextWords {

    /**
     * A word where it stands in the text.
     *
     * @param start of its first character
     * @param end behind its last character
     * @param lexemes what it is found by; of a beginning with {@link #BEGINNING} before it
     */
    public record Word(int start, int end, Set<String> lexemes) {}

    /** Stands before a lexeme that is a word's beginning only. */
    public static final char BEGINNING = '~';

    private static final int SHORTEST_CUT = 7;
    private static final int BEGINNING_LENGTH = 6;

    /** Safe for every thread: Lucene keeps what a thread uses with the thread. */
    private static final Map<Language, Analyzer> ANALYZERS =
            new EnumMap<>(Map.of(Language.UK, new UkrainianMorfologikAnalyzer(), Language.EN, new EnglishAnalyzer()));

    private TextWords() {}

    /** In their order; one that can be read in several ways is there once, with all its readings. */
    public static List<Word> of(String text, Language language) {
        var words = new ArrayList<Word>();
        try (var tokens = Objects.requireNonNull(ANALYZERS.get(language)).tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var last = words.isEmpty() ? null : words.getLast();
                if (last == null || last.start != offset.startOffset()) {
                    last = new Word(offset.startOffset(), offset.endOffset(), new LinkedHashSet<>());
                    words.add(last);
                    add(last.lexemes, text.substring(last.start, last.end));
                }
                add(last.lexemes, term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.removeIf(word -> word.lexemes.isEmpty()); // 😀, a hard sign alone
        return words;
    }

    /** As it is compared: in lower case, without apostrophes and accents. */
    public static String fold(String word) {
        return Letters.fold(String.join("", Letters.words(word)));
    }

    /** The text as it would have been typed on the keyboard of the other language. */
    public static String otherLayout(String text) {
        return KeyboardLayout.otherLayout(text);
    }

    private static void add(Set<String> lexemes, String form) {
        var folded = fold(form.toLowerCase(Locale.ROOT));
        if (!folded.isEmpty()) {
            lexemes.add(folded);
            if (folded.length() >= SHORTEST_CUT) {
                lexemes.add(BEGINNING + folded.substring(0, BEGINNING_LENGTH));
            }
        }
    }
}
