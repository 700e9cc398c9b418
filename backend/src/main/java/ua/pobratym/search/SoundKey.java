package ua.pobratym.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sound of a name in ASCII letters, the same for every way to write it: Житомир, Zhytomyr and Zhitomir are "Zitomir".
 * Soft signs, doubled letters and the difference between и, і, ї and й are gone; trigrams and edit distances work on it.
 */
final class SoundKey {

    private static final Pattern GLIDE = Pattern.compile("i([aeou])");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern NOT_SOUND = Pattern.compile("[^a-zA-Z0-9]+");
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ie"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ь', ""),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"),
            Map.entry('ј', "i"),
            Map.entry('љ', "l"),
            Map.entry('њ', "n"),
            Map.entry('ћ', "ch"),
            Map.entry('ђ', "dzh"),
            Map.entry('џ', "dzh"));

    private SoundKey() {}

    /** Of one word as {@link Letters#words} gives it; empty for a script that is neither Cyrillic nor Latin. */
    static String of(String word, Spelling spelling) {
        var latin = word.chars().anyMatch(Letters::isCyrillic)
                ? Spelling.ROMANISED.applied(romanised(Letters.fold(word)))
                : spelling.applied(spelling == Spelling.ROMANISED ? Letters.fold(word) : word.replace("'", ""));
        var sounds = Letters.withoutMarks(latin)
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v')
                .replace('q', 'k')
                .replace('ł', 'l');
        sounds = NOT_SOUND.matcher(sounds).replaceAll("");
        sounds = DOUBLED.matcher(sounds).replaceAll("$1");
        sounds = GLIDE.matcher(sounds).replaceAll("$1");
        return DOUBLED.matcher(sounds).replaceAll("$1");
    }

    static String of(List<String> words, Spelling spelling) {
        return words.stream().map(word -> of(word, spelling)).collect(Collectors.joining());
    }

    /** Ukrainian letters as the Cabinet's resolution 55 of 2010 has them, but г is g: зг is no ж. */
    private static String romanised(String folded) {
        var latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            latin.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
        }
        return latin.toString();
    }
}
