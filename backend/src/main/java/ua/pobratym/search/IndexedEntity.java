package ua.pobratym.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.pobratym.search.IndexedName.Role;

/** One municipality, partner, country, region or raion on its way into the index. */
final class IndexedEntity {

    /** A name, its language and its role, as the register has them. */
    record RegisterName(String name, String language, Role role) {}

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
    private final List<RegisterName> names;
    private final Spelling spelling;
    private final Map<String, IndexedName> indexed = new LinkedHashMap<>();
    private final WordVector words = new WordVector();

    IndexedEntity(int number, SearchKind kind, String id, @Nullable String country, List<RegisterName> names) {
        this.number = number;
        this.kind = kind;
        this.id = id;
        this.names = names;
        this.spelling = country == null ? Spelling.ROMANISED : Spelling.ofCountry(country);
        for (var name : names) {
            var spelled = IndexedName.of(kind, name.name(), name.role());
            put(spelled);
            if (name.role() != Role.CODE) {
                var itsSpelling = spellingOf(name);
                put(spelled.spelled(itsSpelling));
                words.add(spelled.words(), weightOf(name.role()), itsSpelling);
            }
        }
    }

    /** What the entity lies in is found with it: "Миколаїв Львівська", "Lublin Poland". */
    void addContext(IndexedEntity around) {
        for (var name : around.names) {
            words.add(IndexedName.of(around.kind, name.name(), name.role()).words(), 'C', Spelling.ROMANISED);
        }
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
            case TYPED, CODE -> 'C';
        };
    }
}
