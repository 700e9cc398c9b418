package ua.pobratym.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Words that say what kind of place is meant, and little words between names. Both go when a name remains. */
final class TypeWords {

    /**
     * What a word says of the place beside it: its kinds, and of which sort a municipality or its centre is. The sort is
     * a wish among namesakes and excludes nobody.
     */
    record Type(Set<SearchKind> kinds, Set<String> sorts) {

        boolean isLittle() {
            return kinds.isEmpty();
        }
    }

    private static final Set<SearchKind> NONE = EnumSet.noneOf(SearchKind.class);
    private static final Set<SearchKind> HROMADA = EnumSet.of(SearchKind.MUNICIPALITY);
    private static final Set<SearchKind> PARTNER = EnumSet.of(SearchKind.PARTNER);
    private static final Set<SearchKind> PLACE = EnumSet.of(SearchKind.MUNICIPALITY, SearchKind.PARTNER);

    /** Ukrainian words in their dictionary form stand for all their cases. */
    private static final Map<String, Type> BY_LEMMA = new HashMap<>();
    /** Abbreviations and words of other languages, as they stand. */
    private static final Map<String, Type> BY_FORM = new HashMap<>();

    static {
        ukrainian(HROMADA, "", "громада територіальний об'єднаний");
        ukrainian(HROMADA, "urban", "міський міськрада");
        ukrainian(HROMADA, "settlement", "селищний");
        ukrainian(HROMADA, "rural", "сільський сільрада");
        ukrainian(PLACE, "city", "місто");
        ukrainian(PLACE, "centre-settlement", "селище");
        ukrainian(PLACE, "village", "село");
        ukrainian(EnumSet.of(SearchKind.REGION), "", "область обласний автономний республіка");
        ukrainian(EnumSet.of(SearchKind.RAION), "", "район районний");
        ukrainian(EnumSet.of(SearchKind.COUNTRY), "", "країна");
        ukrainian(PARTNER, "", "гміна повіт воєводство");
        ukrainian(
                NONE,
                "",
                "рада голова мерія мер виконавчий комітет виконком адміністрація партнер партнерство побратим");
        others(
                HROMADA,
                "",
                "тер терит тг отг мтг стг атг atc utc otg utg община общины общине громадская municipality municipalities"
                        + " municipal hromada hromadas hromady community amalgamated territorial объединенная"
                        + " территориальная территориальной");
        others(
                HROMADA,
                "urban",
                "міськвиконком міськвиконкому міськради міськраді міськраду горсовет городской городская городского urban");
        others(HROMADA, "settlement", "селищрада поселковая поселковый");
        others(HROMADA, "rural", "сільради сільраді сельская сельский rural");
        others(PLACE, "city", "м город города городе городу city miasto stadt ville");
        others(PLACE, "settlement centre-settlement", "settlement");
        others(PLACE, "centre-settlement", "смт сще пгт сел");
        others(PLACE, "village", "с village");
        others(PLACE, "", "town");
        others(
                EnumSet.of(SearchKind.REGION),
                "",
                "обл ова ода областей области oblast oblasti oblasts region regional автономная республика ар autonomous"
                        + " republic voblast областной областная province obwód gebiet");
        others(EnumSet.of(SearchKind.RAION), "", "районе рн raion rayon raions рда");
        others(EnumSet.of(SearchKind.COUNTRY), "", "country");
        others(PARTNER, "", "gmina gminy powiat powiatu województwo");
        others(
                NONE,
                "",
                "виконкому військова військової військовій військову мэрия мэр мэра council partner partners partnership"
                        + " partnerships twin у в з із зі до на від по при під за й та і во из к in of at from to the and");
    }

    private TypeWords() {}

    private static void ukrainian(Set<SearchKind> kinds, String sorts, String words) {
        put(BY_LEMMA, kinds, sorts, words.replace("'", ""));
        put(BY_FORM, kinds, sorts, words.replace("'", ""));
    }

    private static void others(Set<SearchKind> kinds, String sorts, String words) {
        put(BY_FORM, kinds, sorts, words);
    }

    private static void put(Map<String, Type> types, Set<SearchKind> kinds, String sorts, String words) {
        var type = new Type(kinds, sorts.isEmpty() ? Set.of() : Set.of(sorts.split(" ")));
        Arrays.stream(words.split(" ")).forEach(word -> types.put(Letters.fold(word), type));
    }

    static Optional<Type> typeOf(String word) {
        var exact = BY_FORM.get(Letters.fold(word));
        return exact != null
                ? Optional.of(exact)
                : Stems.lemmas(word).stream()
                        .map(BY_LEMMA::get)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    static boolean isOne(String word) {
        return typeOf(word).isPresent();
    }

    /** The words without type words, or all of them where nothing else is there. */
    static List<String> without(List<String> words) {
        var names = words.stream().filter(word -> !isOne(word)).toList();
        return names.isEmpty() ? words : names;
    }

    /** Partners keep in their names what only they are called: "Бещадський повіт". */
    static List<String> withThoseOfPartners(List<String> words) {
        var names = words.stream()
                .filter(word ->
                        typeOf(word).map(type -> type.kinds().equals(PARTNER)).orElse(true))
                .toList();
        return names.isEmpty() ? words : names;
    }

    /** Whether the name needs its type word: "Lviv Oblast" is not what a person means by "Lviv". */
    static boolean hasOne(List<String> words) {
        return without(words).size() < words.size();
    }
}
