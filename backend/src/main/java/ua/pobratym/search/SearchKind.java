package ua.pobratym.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found, in the order in which equals are listed. */
public enum SearchKind {
    MUNICIPALITY,
    PARTNER,
    COUNTRY,
    REGION,
    RAION;

    /** The word for it in the database, the API and the page. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SearchKind of(String word) {
        return ofWord(word).orElseThrow();
    }

    static Optional<SearchKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
