package ua.pobratym.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person typed, in the forms in which the index keeps names. */
final class SearchQuery {

    private static final Pattern UNIT_CODE = Pattern.compile("(?iu)\\s*(?:ua|уа)?[\\s-]*(\\d[\\d\\s]*)");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}-\\p{L}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int MOST_SPANS_OF = 6;
    private static final int SHORTEST_SLIP = 3;
    private static final int LONGEST_CODE = 3;
    private static final int LONGEST_SWAPPED = 30;

    private final String text;
    private final List<String> all;
    private final List<NamedWord> named;
    /** The words that name something. */
    private final List<String> words;

    private final List<QueryWord> forms;
    private final Set<String> abbreviated;
    private final List<String> keys;

    SearchQuery(String text) {
        this(text, Letters.words(text));
    }

    private SearchQuery(String text, List<String> all) {
        this.text = text;
        this.all = all;
        this.named = NamedWord.of(all);
        this.words = named.stream().map(NamedWord::word).toList();
        this.forms = words.stream().map(QueryWord::of).toList();
        this.abbreviated = Abbreviations.of(text);
        this.keys = keysOf(all, words);
    }

    private static List<String> keysOf(List<String> all, List<String> words) {
        var written = Stream.of(words, TypeWords.without(all), TypeWords.withThoseOfPartners(all));
        return Stream.concat(written, PolishCases.nominatives(all, words).stream())
                .distinct()
                .flatMap(name -> QueryWord.keysOf(name).stream())
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return Letters.fold(words).isEmpty();
    }

    boolean isHyphenated() {
        return HYPHENATED.matcher(text).find();
    }

    /** Names something by what it lies in: "у Глибоці Чернівецької області". */
    boolean isAddress() {
        return kinds().contains(SearchKind.REGION) || kinds().contains(SearchKind.RAION);
    }

    /** A number is no name with a slip of the fingers. */
    boolean hasDigits() {
        return norm().chars().anyMatch(Character::isDigit);
    }

    /** Too little to look for by its beginning. */
    boolean isOneLetter() {
        return norm().codePointCount(0, norm().length()) < 2;
    }

    /** Short and not in capitals: as likely the beginning of a name as the code that it also is. */
    boolean mayGrow() {
        return norm().length() <= LONGEST_CODE && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Some neighbouring names of this query, with the type words that belong to them: "Львівська область", "Польща". */
    SearchQuery part(int from, int to) {
        var part = new ArrayList<String>();
        for (var name : named.subList(from, to)) {
            part.addAll(name.typeWords());
            part.add(isTypedInCapitals(name.word()) ? name.word().toUpperCase(Locale.ROOT) : name.word());
        }
        return new SearchQuery(String.join(" ", part));
    }

    /** Only words that say what is looked for, not where: "список побратимів". */
    boolean namesNothing() {
        return named.stream().allMatch(name -> TypeWords.isOne(name.word()) || OrdinaryWords.isOne(name.word()));
    }

    /** A code beside other words: "Київ PL". */
    private boolean isTypedInCapitals(String word) {
        return word.length() <= LONGEST_CODE
                && Arrays.asList(NOT_LETTERS.split(text)).contains(word.toUpperCase(Locale.ROOT));
    }

    /**
     * The kinds that type words name; none where the query says nothing about it. An address names what lies inside:
     * "м. Вінниця, Вінницька область" is the town.
     */
    Set<SearchKind> kinds() {
        var kinds = EnumSet.noneOf(SearchKind.class);
        named.forEach(name -> kinds.addAll(name.kinds()));
        if (kinds.contains(SearchKind.MUNICIPALITY)) {
            kinds.removeAll(EnumSet.of(SearchKind.RAION, SearchKind.REGION));
        } else if (kinds.contains(SearchKind.RAION)) {
            kinds.remove(SearchKind.REGION);
        }
        return kinds;
    }

    /** What a filter may mean beside others: a code stands for everything whose code begins so, whatever its kind. */
    Set<SearchKind> kindsMeant() {
        return codePrefix() == null ? kinds() : EnumSet.allOf(SearchKind.class);
    }

    /** Which sort of municipality is wished, as a tsquery; null where the query does not say. */
    @Nullable
    String sortQuery() {
        var sorts = new LinkedHashSet<String>();
        named.forEach(name -> sorts.addAll(name.sorts()));
        return sorts.isEmpty()
                ? null
                : WordVector.sorts(sorts).stream().map(WordVector::quoted).collect(Collectors.joining("|"));
    }

    /** The whole query as a name, with and without its type words and ordinary words. */
    List<String> norms() {
        return Stream.of(norm(), Letters.fold(TypeWords.without(all)), Letters.fold(all))
                .distinct()
                .toList();
    }

    String norm() {
        return Letters.fold(words);
    }

    /** The whole query as a sound. */
    List<String> keys() {
        return keys;
    }

    /** The whole query as dictionary forms. */
    Set<String> lemmas() {
        return norm().chars().anyMatch(Letters::isCyrillic)
                ? Stems.readings(forms.stream().map(QueryWord::lemmas).toList())
                : Set.of();
    }

    /** The sounds with two neighbours in each other's place: one slip of the fingers, though two edits. */
    List<String> swappedKeys() {
        var swapped = new LinkedHashSet<String>();
        var name = norm();
        for (int i = 0; i + 1 < name.length() && name.length() <= LONGEST_SWAPPED; i++) {
            var letters = new StringBuilder(name);
            letters.setCharAt(i, name.charAt(i + 1));
            letters.setCharAt(i + 1, name.charAt(i));
            var key = SoundKey.of(Letters.words(letters.toString()), Spelling.ROMANISED);
            if (!key.isEmpty()) {
                swapped.add(key);
            }
        }
        return List.copyOf(swapped);
    }

    /** What the keys pressed give in the other language's layout. */
    String otherLayout() {
        var other = Letters.fold(TypeWords.without(Letters.words(KeyboardLayout.otherLayout(text))));
        return other.length() < SHORTEST_SLIP ? "" : other;
    }

    /** "UA46" for the codes that begin so; null where the query is no code. */
    @Nullable
    String codePrefix() {
        var code = UNIT_CODE.matcher(text);
        if (!code.matches()) {
            return null;
        }
        var digits = code.group(1).replaceAll("\\s", "");
        boolean prefixed = Character.isLetter(text.strip().charAt(0));
        return digits.length() <= 17 && (prefixed || digits.length() >= 4) ? "UA" + digits : null;
    }

    /** Every run of neighbouring words that is not the whole: "Біла Церква" in "Біла Церква Київська". */
    List<String> parts() {
        var parts = new LinkedHashSet<String>();
        if (words.size() <= MOST_SPANS_OF) {
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= words.size(); to++) {
                    if (to - from < words.size()) {
                        parts.add(Letters.fold(words.subList(from, to)));
                    }
                }
            }
        }
        return List.copyOf(parts);
    }

    int wordCount() {
        return words.size();
    }

    /** Every word by its sound, as a tsquery over lexemes of these weights. */
    String soundQuery(String weights) {
        return everyWord(word -> word.sounds(weights));
    }

    /** Every word also by its dictionary forms. */
    String lemmaQuery(String weights) {
        return everyWord(word -> word.forms(weights));
    }

    /** Every word also by its guessed stem, and the last one, or an abbreviated one, as the beginning of a word. */
    String looseQuery(String weights) {
        return everyWord(word -> word.guesses(weights, shortestBeginning(word)));
    }

    /** At least one word loosely: context alone names nothing. */
    String anyWordQuery(String weights) {
        return forms.stream()
                .flatMap(word -> word.guesses(weights, shortestBeginning(word)).stream())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** For each word its sounds, for the correction of typos word by word. */
    List<List<String>> wordKeys() {
        return forms.stream().map(QueryWord::keys).toList();
    }

    /** A word that is being typed may go on, and an abbreviated one does. */
    private int shortestBeginning(QueryWord word) {
        return abbreviated.contains(word.norm()) ? 1 : word.equals(forms.getLast()) ? 2 : Integer.MAX_VALUE;
    }

    private String everyWord(Function<QueryWord, Set<String>> lexemes) {
        return forms.stream()
                .map(word -> "(" + String.join("|", lexemes.apply(word)) + ")")
                .collect(Collectors.joining("&"));
    }
}
