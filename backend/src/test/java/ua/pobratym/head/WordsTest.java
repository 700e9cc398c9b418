package ua.pobratym.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.pobratym.i18n.Language;

class WordsTest {

    private static final Path TEXTS = Path.of("src", "main", "resources", "head");
    private static final Path ROUTES = Path.of("..", "frontend", "src", "app", "routeTree.gen.ts");
    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");

    private final Words uk = Words.of(Language.UK);
    private final Words en = Words.of(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 партнерств, 0 partnerships",
        "1, 1 партнерство, 1 partnership",
        "2, 2 партнерства, 2 partnerships",
        "5, 5 партнерств, 5 partnerships",
        "11, 11 партнерств, 11 partnerships",
        "14, 14 партнерств, 14 partnerships",
        "21, 21 партнерство, 21 partnerships",
        "104, 104 партнерства, 104 partnerships",
        "111, 111 партнерств, 111 partnerships",
        "1469, 1 469 партнерств, '1,469 partnerships'",
    })
    void countsInTheRightForm(long number, String ukrainian, String english) {
        assertThat(uk.counted("partnerships", number)).isEqualTo(ukrainian);
        assertThat(en.counted("partnerships", number)).isEqualTo(english);
    }

    @Test
    void fillsGapsWithWhateverTheyGet() {
        var hostile = "$1 {country} \\ <b>";
        assertThat(en.text("partnership.title", "party", hostile, "partner", "x"))
                .isEqualTo(hostile + " – x");
        assertThatIllegalArgumentException().isThrownBy(() -> en.text("partnership.title", "party", "x"));
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameGaps() throws IOException {
        assertThat(gaps("en")).isEqualTo(gaps("uk"));
    }

    /** Of what is no entity the texts tell; an entity's head is made by a class that Heads knows. */
    @Test
    void everyRouteOfThePageHasItsWords() throws IOException {
        var listed =
                Pattern.compile("interface FileRoutesByFullPath \\{([^}]*)}").matcher(Files.readString(ROUTES));
        assertThat(listed.find()).isTrue();
        var routes = Pattern.compile("'(/[^'$]*)':").matcher(listed.group(1)).results();
        assertThat(routes.map(route -> route.group(1).replaceAll("(?<=.)/$", "")))
                .isNotEmpty()
                .allMatch(path -> uk.has((path.equals("/") ? "home" : path.substring(1)) + ".title"));
    }

    private static TreeMap<String, String> gaps(String language) throws IOException {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve(language + ".properties"))) {
            texts.load(file);
        }
        var gaps = new TreeMap<String, String>();
        texts.forEach((key, text) -> gaps.put(
                (String) key,
                GAP.matcher((String) text)
                        .results()
                        .map(gap -> gap.group())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining())));
        return gaps;
    }
}
