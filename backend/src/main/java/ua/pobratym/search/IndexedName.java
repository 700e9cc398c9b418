package ua.pobratym.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name of an entity with the forms in which it is looked for. */
record IndexedName(
        String name,
        Role role,
        @Nullable String norm,
        @Nullable String key,
        List<String> words) {

    enum Role {
        OWN,
        OTHER,
        FORMER,
        /** Names the entity only with a type word, as "Lviv" does in "Lviv Oblast". */
        TYPED,
        CODE,
        /** The sounds of the name by the rules of its language. */
        SPELLING;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Role of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static final Set<SearchKind> NAMED_WITH_TYPE =
            Set.of(SearchKind.MUNICIPALITY, SearchKind.REGION, SearchKind.RAION);
    /** "Хмельницький" is a town, "Івано-Франківську" another one in its case, whatever lies around them. */
    private static final Set<SearchKind> NEEDS_TYPE = Set.of(SearchKind.REGION, SearchKind.RAION);

    static IndexedName of(SearchKind kind, String name, Role role) {
        var all = Letters.words(name);
        var words = NAMED_WITH_TYPE.contains(kind) ? TypeWords.without(all) : all;
        var itsRole = NEEDS_TYPE.contains(kind) && role != Role.CODE && TypeWords.hasOne(all) ? Role.TYPED : role;
        return new IndexedName(
                name,
                itsRole,
                Letters.fold(words),
                role == Role.CODE ? null : soundOf(words, Spelling.ROMANISED),
                words);
    }

    /** The same name as its own language would have it sound, where that differs from the plain reading. */
    @Nullable
    IndexedName spelled(Spelling spelling) {
        var sound = soundOf(words, spelling);
        return sound == null || sound.equals(key) ? null : new IndexedName(name, Role.SPELLING, null, sound, words);
    }

    /** The name's dictionary forms; none for a name in Latin letters, which the dictionary does not have. */
    Set<String> lemmas() {
        return norm != null && role != Role.CODE && norm.chars().anyMatch(Letters::isCyrillic)
                ? Stems.readings(words.stream().map(Stems::forms).toList())
                : Set.of();
    }

    private static @Nullable String soundOf(List<String> words, Spelling spelling) {
        var sound = SoundKey.of(words, spelling);
        return sound.isEmpty() ? null : sound;
    }
}
