package ua.pobratym.search;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say what kind of place is meant, and little words between names. Both go when a name remains. */
final class TypeWords {

    private static final Map<String, Set<SearchKind>> KINDS = new HashMap<>();

    static {
        kind(
                EnumSet.of(SearchKind.MUNICIPALITY),
                "громада громади громаді громаду громадою громад громадах територіальна територіальної територіальній"
                        + " територіальну тг отг мтг стг міська міської міській міську міськрада селищна селищної селищній"
                        + " селищну сільська сільської сільській сільську рада ради раді община общины общине"
                        + " municipality municipalities hromada hromadas hromady community territorial urban rural");
        kind(
                EnumSet.of(SearchKind.MUNICIPALITY, SearchKind.PARTNER),
                "місто міста місті місту містом м смт с село села селі селище селища селищі мер мерія город города городе"
                        + " city town village miasto stadt ville");
        kind(
                EnumSet.of(SearchKind.REGION),
                "область області областю обл областей области oblast oblasti region автономна автономної республіка"
                        + " республіки автономная республика ар autonomous republic voblast");
        kind(EnumSet.of(SearchKind.RAION), "район району районі районом района районе рн raion rayon");
        kind(EnumSet.of(SearchKind.COUNTRY), "країна країни країні country");
        kind(
                EnumSet.noneOf(SearchKind.class),
                "партнер партнери партнера партнерів партнерство партнерства побратим побратими побратима побратимів"
                        + " partner partners partnership partnerships twin"
                        + " у в з із зі до на від по при під за й та і во из к in of at from to the and");
    }

    private TypeWords() {}

    private static void kind(Set<SearchKind> kinds, String words) {
        for (var word : words.split(" ")) {
            KINDS.put(word, kinds);
        }
    }

    static boolean isOne(String foldedWord) {
        return KINDS.containsKey(foldedWord);
    }

    static Set<SearchKind> kindsOf(String foldedWord) {
        return KINDS.getOrDefault(foldedWord, EnumSet.noneOf(SearchKind.class));
    }

    /** The words without type words, or all of them where nothing else is there. */
    static List<String> without(List<String> words) {
        var names = words.stream().filter(word -> !isOne(Letters.fold(word))).toList();
        return names.isEmpty() ? words : names;
    }

    /** Whether the name needs its type word: "Lviv Oblast" is not what a person means by "Lviv". */
    static boolean hasOne(List<String> words) {
        return without(words).size() < words.size();
    }
}
