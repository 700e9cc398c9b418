package ua.pobratym.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The code that decides which forms of a name the index holds. */
final class IndexRules {

    private static final List<Class<?>> DECISIVE = List.of(
            CountryNames.class,
            IndexedEntity.class,
            IndexedName.class,
            Letters.class,
            SoundKey.class,
            Spelling.class,
            Stems.class,
            TypeWords.class,
            WordVector.class,
            SearchRows.class);

    private IndexRules() {}

    /** The same for the same compiled code: nobody has to remember to raise a number. */
    static String fingerprint() {
        var sum = new CRC32();
        for (var type : DECISIVE) {
            try (var code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                sum.update(code == null ? new byte[0] : code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (var statement : List.of("entities.sql", "names.sql", "country_words.csv")) {
            sum.update(SearchIndex.resource(statement).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }
}
