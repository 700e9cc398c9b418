package ua.pobratym.guideline;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.pobratym.search.TextWords;

/**
 * A word of a question to the manual.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param own its lexemes, and those of the words that it may mean
 * @param alike those of the words that mean the same
 * @param beginning what one has typed of it so far, as it is compared
 */
record AskedWord(int start, int end, Set<String> own, Set<String> alike, String beginning) {

    private static final int SHORTEST_BEGINNING = 3;

    /** As the literal of a tsquery; what one has typed of a word so far finds the whole one. */
    String exact() {
        return anyOf(own.stream().filter(lexeme -> lexeme.charAt(0) != TextWords.BEGINNING), "", true);
    }

    /** The same in a heading. */
    String heading() {
        return anyOf(own.stream().filter(lexeme -> lexeme.charAt(0) != TextWords.BEGINNING), ":A", false);
    }

    /** In a heading, what is like it. */
    String alikeInHeading() {
        return anyOf(lexemes(), ":A", false);
    }

    String loose() {
        return anyOf(lexemes(), "", true);
    }

    Stream<String> lexemes() {
        return Stream.concat(own.stream(), alike.stream()).distinct();
    }

    private String anyOf(Stream<String> lexemes, String weight, boolean grows) {
        var all = lexemes.map(lexeme -> quoted(lexeme) + weight).collect(Collectors.joining(" | "));
        return grows && mayGrow() ? all + " | " + quoted(beginning) + ":*" : all;
    }

    boolean has(String lexeme) {
        return own.contains(lexeme) || alike.contains(lexeme) || (mayGrow() && lexeme.startsWith(beginning));
    }

    boolean mayGrow() {
        return beginning.length() >= SHORTEST_BEGINNING;
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
