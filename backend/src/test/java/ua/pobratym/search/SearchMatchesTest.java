package ua.pobratym.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.pobratym.search.TextMatches.Group;
import ua.pobratym.testing.ApiTest;

/** What the filter q means: groups are parted by |, an empty group is -. */
@ApiTest
class SearchMatchesTest {

    @Inject
    SearchService search;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/search/matches.csv", numLinesToSkip = 1)
    void tellsWhatATextMeans(String query, @Nullable String groups) {
        var shown = search.matches(query).groups().stream()
                .map(SearchMatchesTest::shown)
                .collect(Collectors.joining(" | "));
        assertThat(shown).isEqualTo(groups == null ? "" : groups);
    }

    @Test
    void saysWhichWordsItPassedOver() {
        assertThat(search.matches("asdfqwer Львів").ignored()).containsExactly("asdfqwer");
        assertThat(search.matches("asdfqwer").ignored()).isEmpty();
        assertThat(search.matches("партнери Львова").ignored()).isEmpty();
    }

    @Test
    void takesACodeForEverythingWhoseCodeBeginsSo() {
        var group = search.matches("UA4606").groups().getFirst();
        assertThat(group.raions()).containsExactly("UA46060000000042587");
        assertThat(group.municipalities()).hasSize(23).allMatch(code -> code.startsWith("UA4606"));
    }

    @Test
    void takesTheBeginningOfAWordForEveryNameThatHasIt() {
        var group = search.matches("ма").groups().getFirst();
        assertThat(group.municipalities()).contains("UA14140050000020560");
        assertThat(group.municipalities().size() + group.partners().size()).isBetween(20, 400);
        // a code that nobody typed as one does not push aside the names that begin so
        assertThat(search.matches("ma").groups().getFirst().municipalities()).isNotEmpty();
        assertThat(search.matches("MA").groups().getFirst().municipalities()).isEmpty();
    }

    private static String shown(Group group) {
        var ids = new ArrayList<String>();
        add(ids, SearchKind.MUNICIPALITY, group.municipalities());
        add(ids, SearchKind.PARTNER, group.partners());
        add(ids, SearchKind.COUNTRY, group.countries());
        add(ids, SearchKind.REGION, group.regions());
        add(ids, SearchKind.RAION, group.raions());
        Collections.sort(ids);
        return ids.isEmpty() ? "-" : String.join(" ", ids);
    }

    private static void add(List<String> all, SearchKind kind, List<String> ids) {
        ids.forEach(id -> all.add(kind.word() + ":" + id));
    }
}
