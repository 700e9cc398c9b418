package ua.pobratym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.i18n.Language;

class PageRoutesTest {

    private static @Nullable PageRoutes routes;

    @BeforeAll
    static void read() throws IOException {
        routes = PageRoutes.read(Path.of("src/test/resources/site"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, /, /en/",
        "/en, /, /, /en/",
        "/en/, /, /, /en/",
        "/register, /register, /register, /en/register",
        "/en/register/, /register, /register, /en/register",
        "/countries/PL, /countries/$code, /countries/PL, /en/countries/PL",
        "/en/partners/pl-lublin, /partners/$id, /partners/pl-lublin, /en/partners/pl-lublin"
    })
    void knowsThePagesInBothLanguages(String path, String route, String ukrainian, String english) {
        var address = address(path, null);
        assertThat(address.route()).isEqualTo(route);
        assertThat(address.in(Language.UK)).isEqualTo(ukrainian);
        assertThat(address.in(Language.EN)).isEqualTo(english);
        assertThat(address.canonical()).isEqualTo(path.startsWith("/en") ? english : ukrainian);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/en/nothing",
                "/de/",
                "/countries",
                "/countries/PL/x",
                "/enregister",
                "//",
                "/en//",
                "/register//",
                "/registers"
            })
    void knowsNothingElse(String path) {
        assertThat(address(path, null).route()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/register | country=PL&sort=-since&table=half | /register?country=PL",
                "/ | selected=municipality:UA1&view=24,49,7&q=%D0%9B%D1%8C%D0%B2%D1%96%D0%B2 | /?q=%D0%9B%D1%8C%D0%B2%D1%96%D0%B2",
                "/ | country=PL&region=UA46&country=DE&country=PL | /?region=UA46&country=DE&country=PL",
                "/ | q=%ZZ | /",
                "/ | utm_source=x&fbclid=y&q= | /",
                "/ | q=\"><script> | /?q=%22%3E%3Cscript%3E",
                "/municipalities | sort=-name&partnerships=without | /municipalities?partnerships=without",
                "/countries/PL | sort=-since&country=DE | /countries/PL",
            })
    void theCanonicalAddressHasTheFiltersAlone(String path, String query, String canonical) {
        assertThat(address(path, query).canonical()).isEqualTo(canonical);
    }

    @Test
    void everyFilterOfThePageBelongsToTheCanonicalAddress() throws IOException {
        var schema = Files.readString(Path.of("..", "frontend", "src", "features", "filters", "filterSchema.ts"));
        var lists = schema.substring(schema.indexOf("const lists"), schema.indexOf("type ListName"));
        var names = Pattern.compile("^ {2}(\\w+)[:,]", Pattern.MULTILINE)
                .matcher(lists)
                .results();
        assertThat(names.map(name -> name.group(1))).isNotEmpty().isSubsetOf(CanonicalQuery.FILTERS);
    }

    @Test
    void anEndlessFilterHasNoAddressOfItsOwn() {
        assertThat(address("/register", "q=" + "a".repeat(100_000)).canonical()).isEqualTo("/register");
    }

    @Test
    void tellsWhatAPageNeeds() {
        var known = routes();
        var register = address("/en/register", null);
        assertThat(known.modules(register)).containsExactly("/assets/en-1a2b.js", "/assets/register-1a2b.js");
        assertThat(known.styles(register)).containsExactly("/assets/route.css");
        assertThat(known.fonts(address("/", null))).containsExactly("/assets/cyrillic.woff2");
        assertThat(known.modules(address("/nothing", null))).containsExactly("/assets/uk-1a2b.js");
    }

    @Test
    void withoutABuildThereIsNoPage(@TempDir Path directory) throws IOException {
        assertThat(PageRoutes.read(directory).address("/", null).route()).isNull();
    }

    private static PageAddress address(String path, @Nullable String query) {
        return routes().address(path, query);
    }

    private static PageRoutes routes() {
        var read = routes;
        if (read == null) {
            throw new IllegalStateException();
        }
        return read;
    }
}
