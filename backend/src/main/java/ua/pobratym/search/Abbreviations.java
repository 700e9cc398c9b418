package ua.pobratym.search;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first letters of a name's word, as addresses write it: "Б. Церква", "Ів.-Франківськ", "К-Подільський". */
final class Abbreviations {

    private static final Pattern BEFORE_MORE =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}{1,5}(?=\\.[\\s-]*\\p{L})|\\p{L}(?=-\\p{L}))");

    private Abbreviations() {}

    static Set<String> of(String text) {
        return BEFORE_MORE
                .matcher(text)
                .results()
                .flatMap(found -> Letters.words(found.group()).stream())
                .map(Letters::fold)
                .collect(Collectors.toSet());
    }
}
