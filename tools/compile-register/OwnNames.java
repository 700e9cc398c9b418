import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the names of countries in their own languages (Deutschland, Polska, Ελλάδα), as Unicode CLDR in this JDK has them,
 * as further lines for country_aliases.csv. What is there already, in any language, is left out.
 *
 * <p>{@code java tools/compile-register/OwnNames.java < backend/src/main/resources/register/country_aliases.csv}
 */
public class OwnNames {

    public static void main(String[] arguments) throws IOException {
        var known = new HashSet<String>();
        var codes = new TreeSet<String>();
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8)).lines()) {
            lines.skip(1).forEach(line -> {
                var code = line.substring(0, 2);
                codes.add(code);
                known.add(folded(code, line.substring(3, line.lastIndexOf(','))));
            });
        }
        var out = new java.io.PrintStream(System.out, false, java.nio.charset.StandardCharsets.UTF_8);
        for (var code : codes) {
            locales(code).forEach(locale -> {
                var name = locale.getDisplayCountry(locale);
                var translated = !name.equals(code) && !name.isBlank();
                if (translated && known.add(folded(code, name))) {
                    var cell = name.contains(",") ? '"' + name + '"' : name;
                    out.println(code + "," + cell + "," + locale.getLanguage());
                }
            });
        }
        out.flush();
    }

    private static Stream<Locale> locales(String code) {
        return Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(code) && locale.getVariant().isEmpty())
                .filter(locale -> locale.getLanguage().length() == 2)
                .sorted(Comparator.comparing(Locale::toLanguageTag));
    }

    private static String folded(String code, String name) {
        return code + " " + name.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
