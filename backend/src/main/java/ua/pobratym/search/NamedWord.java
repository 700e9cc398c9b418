package ua.pobratym.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A word of a query that names something, with the type words that belong to it: "Львівська область". */
record NamedWord(String word, List<String> typeWords) {

    /** Shorter type words are abbreviations: in "с. Селище" the second one is the name. */
    private static final int SHORTEST_NAME = 4;

    /** The names of a text without type words and ordinary words, or with them where nothing else is there. */
    static List<NamedWord> of(List<String> words) {
        List<Predicate<String>> readings = List.of(
                word -> !TypeWords.isOne(word) && !OrdinaryWords.isOne(word),
                word -> !TypeWords.isOne(word),
                word -> word.length() >= SHORTEST_NAME
                        && TypeWords.typeOf(word)
                                .filter(TypeWords.Type::isLittle)
                                .isEmpty(),
                word -> true);
        for (var isName : readings) {
            if (words.stream().anyMatch(isName)) {
                return of(words, isName);
            }
        }
        return List.of();
    }

    /**
     * A type word belongs to the name before it, unless there is none or that name has a word of place before it already
     * ("м. Київ, м. Варшава"). What follows a name says more of it than what stands before: "громади Львівської області".
     */
    private static List<NamedWord> of(List<String> words, Predicate<String> isName) {
        var names = new ArrayList<NamedWord>();
        List<String> before = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (var word : words) {
            if (isName.test(word)) {
                if (!names.isEmpty() && !belongsToNext(before, types)) {
                    names.add(names.removeLast().followedBy(types));
                    types = new ArrayList<>();
                }
                before = types;
                names.add(new NamedWord(word, types));
                types = new ArrayList<>();
            } else if (TypeWords.typeOf(word).filter(type -> !type.isLittle()).isPresent()) {
                types.add(word);
            }
        }
        names.add(names.removeLast().followedBy(types));
        return names;
    }

    private static boolean belongsToNext(List<String> before, List<String> between) {
        return between.size() == 1
                && before.stream().anyMatch(word -> kindsOf(word).contains(SearchKind.PARTNER))
                && kindsOf(between.getFirst()).contains(SearchKind.PARTNER);
    }

    private NamedWord followedBy(List<String> types) {
        return types.isEmpty() ? this : new NamedWord(word, types);
    }

    Set<SearchKind> kinds() {
        var kinds = EnumSet.noneOf(SearchKind.class);
        typeWords.forEach(type -> kinds.addAll(kindsOf(type)));
        return kinds;
    }

    /** What sort of municipality is wished: see {@link TypeWords.Type#sorts}. */
    Set<String> sorts() {
        return typeWords.stream()
                .flatMap(word -> TypeWords.typeOf(word).stream())
                .flatMap(type -> type.sorts().stream())
                .collect(Collectors.toSet());
    }

    private static Set<SearchKind> kindsOf(String typeWord) {
        return TypeWords.typeOf(typeWord).map(TypeWords.Type::kinds).orElse(Set.of());
    }
}
