package ua.pobratym.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a text into words and folds their letters, so that what people mean alike is written alike. */
final class Letters {

    private static final char APOSTROPHE = '\'';
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ`′″\"‘‛ʹʺ´＇“”„′]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<![\\p{L}\\p{M}])'|'(?![\\p{L}\\p{M}])");
    /** Control and format characters, lone surrogates: PostgreSQL refuses some, nobody sees the others. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    /** "р-н" and "с-ще" would fall into two words each. */
    private static final Pattern RAION = Pattern.compile("(?iu)(?<!\\p{L})р-н(у|і|ом|и|ів)?(?!\\p{L})");

    private static final Pattern SETTLEMENT = Pattern.compile("(?iu)(?<!\\p{L})с-щ[еаіу](?!\\p{L})");

    /** "U.S.A." is one word. */
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}.])\\p{Lu}(?:\\.\\p{Lu})+\\.?(?!\\p{L})");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}']+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String LATIN_LOOK = "ABCEHIKMOPTXYaceiopxy";
    private static final String CYRILLIC_LOOK = "АВСЕНІКМОРТХУасеіорху";
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ґ', "г"),
            // Russian letters, to the Ukrainian one that a writer would have used.
            Map.entry('ё', "е"),
            Map.entry('ы', "и"),
            Map.entry('э', "е"),
            Map.entry('ъ', ""),
            Map.entry('ў', "у"),
            Map.entry(APOSTROPHE, ""));

    private Letters() {}

    /** The words of a text in lower case; an apostrophe inside a word stays, as ', because the dictionary wants it. */
    static List<String> words(String text) {
        var visible = BLANK.matcher(text).replaceAll(" ");
        visible = INVISIBLE.matcher(visible).replaceAll("");
        visible = APOSTROPHES.matcher(visible).replaceAll("'");
        visible = LONE_APOSTROPHE.matcher(visible).replaceAll(" ");
        visible = Normalizer.normalize(visible, Normalizer.Form.NFC);
        visible = RAION.matcher(visible).replaceAll("район");
        visible = INITIALS.matcher(visible).replaceAll(found -> found.group().replace(".", ""));
        visible = SETTLEMENT.matcher(visible).replaceAll("селище");
        var words = new ArrayList<String>();
        for (var word : NOT_WORD.split(visible)) {
            var lower = inOneScript(word).toLowerCase(Locale.ROOT);
            if (!fold(lower).isEmpty()) { // a hard sign or a mark alone is no word
                words.add(lower);
            }
        }
        return words;
    }

    /** One word for comparison: no apostrophes, no marks on Latin letters, no Russian letters. */
    static String fold(String word) {
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var special = SPECIAL.get(letter);
            if (special != null) {
                folded.append(special);
            } else if (letter < 0x80 || isCyrillic(letter)) {
                folded.append(letter);
            } else {
                folded.append(withoutMarks(String.valueOf(letter)));
            }
        }
        return folded.toString();
    }

    static String fold(List<String> words) {
        return words.stream().map(Letters::fold).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    static boolean isCyrillic(int letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    /** Letters of the other script that only look right, as in "Львiв" with a Latin i, go to the script of the word. */
    private static String inOneScript(String word) {
        if (word.chars().noneMatch(Letters::isCyrillic) || word.chars().noneMatch(Letters::isLatin)) {
            return word;
        }
        boolean surelyCyrillic = word.chars().anyMatch(c -> isCyrillic(c) && CYRILLIC_LOOK.indexOf(c) < 0);
        boolean surelyLatin = word.chars().anyMatch(c -> isLatin(c) && LATIN_LOOK.indexOf(c) < 0);
        boolean toLatin = surelyLatin && !surelyCyrillic;
        return toLatin ? replaced(word, CYRILLIC_LOOK, LATIN_LOOK) : replaced(word, LATIN_LOOK, CYRILLIC_LOOK);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String replaced(String word, String from, String to) {
        var replaced = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            if (at >= 0) {
                replaced.setCharAt(i, to.charAt(at));
            }
        }
        return replaced.toString();
    }
}
