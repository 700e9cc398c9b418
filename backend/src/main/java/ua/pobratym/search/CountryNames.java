package ua.pobratym.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.pobratym.search.IndexedEntity.RegisterName;
import ua.pobratym.search.IndexedName.Role;

/**
 * What a country is called beside its names in the register: in the languages of those who look for Ukrainian partners, as
 * the CLDR has it in every Java, and by the words of country_words.csv ("німецькі партнери", ОАЕ).
 */
final class CountryNames {

    private static final List<String> LANGUAGES =
            List.of("ru", "pl", "de", "fr", "hu", "ro", "cs", "sk", "it", "es", "lt");
    private static final Map<String, List<RegisterName>> WORDS = words();

    private CountryNames() {}

    static List<RegisterName> words(String code) {
        return WORDS.getOrDefault(code, List.of());
    }

    /** Only as a whole: with so many of them, the words would be near to many a town. */
    static List<RegisterName> inOtherLanguages(String code) {
        var country = Locale.of("", code);
        return LANGUAGES.stream()
                .map(language ->
                        new RegisterName(country.getDisplayCountry(Locale.of(language)), language, Role.OTHER, true))
                .toList();
    }

    private static Map<String, List<RegisterName>> words() {
        var words = new HashMap<String, List<RegisterName>>();
        SearchIndex.resource("country_words.csv").lines().skip(1).forEach(line -> {
            var cells = line.split(",");
            words.computeIfAbsent(cells[0], unused -> new ArrayList<>())
                    .add(new RegisterName(cells[2], cells[1], Role.OTHER));
        });
        return words;
    }
}
