package ua.pobratym.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.pobratym.search.IndexedName.Role;

/** One municipality, partner, country, region or raion on its way into the index. */
final class IndexedEntity {

    /**
     * A name, its language and its role, as the register has them.
     *
     * @param onlyWhole whether the single words of it name nothing: "Stany" is not yet Stany Zjednoczone
     */
    record RegisterName(String name, String language, Role role, boolean onlyWhole) {
        RegisterName(String name, String language, Role role) {
            this(name, language, role, false);
        }
    }

    private static final Map<String, Spelling> SPELLING_OF_LANGUAGE = Map.of(
            "pl", Spelling.POLISH,
            "de", Spelling.GERMAN,
            "hu", Spelling.HUNGARIAN,
            "sk", Spelling.HOOKED,
            "cs", Spelling.HOOKED,
            "ro", Spelling.ROMANIAN);

    final int number;
    final SearchKind kind;
    final String id;
    private final Spelling spelling;
    private final Map<String, IndexedName> indexed = new LinkedHashMap<>();
    private final WordVector words = new WordVector();
    /** What the entity is called by, also by those that lie in it. */
    private final Set<String> lexemes = new HashSet<>();

    /**
     * @param country of a partner: its names are in the spelling of its languages
     * @param sorts of a municipality and its centre, for {@link TypeWords.Type#sorts}
     */
    IndexedEntity(
            int number,
            SearchKind kind,
            String id,
            @Nullable String country,
            Set<String> sorts,
            List<RegisterName> names) {
        this.number = number;
        this.kind = kind;
        this.id = id;
        this.spelling = country == null ? Spelling.ROMANISED : Spelling.ofCountry(country);
        words.add(WordVector.sorts(sorts), 'D');
        for (var name : names) {
            var spelled = IndexedName.of(kind, name.name(), name.role());
            put(spelled);
            var itsSpelling = spellingOf(name);
            var itsLexemes = WordVector.lexemes(spelled.words(), itsSpelling);
            if (!name.onlyWhole()) {
                lexemes.addAll(itsLexemes);
            }
            if (name.role() != Role.CODE) {
                put(spelled.spelled(itsSpelling));
                words.add(itsLexemes, name.onlyWhole() ? 'D' : weightOf(name.role()));
            }
        }
    }

    /** What the entity lies in is found with it: "Миколаїв Львівська", "Lublin Poland". */
    void addContext(IndexedEntity around) {
        words.add(around.lexemes, 'C');
    }

    List<IndexedName> names() {
        return new ArrayList<>(indexed.values());
    }

    String wordVector() {
        return words.toString();
    }

    Set<String> sounds() {
        return words.sounds();
    }

    private void put(@Nullable IndexedName name) {
        if (name != null && (name.key() != null || name.norm() != null)) {
            indexed.putIfAbsent(name.norm() + "|" + name.key(), name);
        }
    }

    private Spelling spellingOf(RegisterName name) {
        return kind == SearchKind.PARTNER
                ? spelling
                : SPELLING_OF_LANGUAGE.getOrDefault(name.language(), Spelling.ROMANISED);
    }

    private static char weightOf(Role role) {
        return switch (role) {
            case OWN, SPELLING -> 'A';
            case OTHER, FORMER -> 'B';
            case CODE -> 'C';
            case TYPED -> 'D';
        };
    }
}
