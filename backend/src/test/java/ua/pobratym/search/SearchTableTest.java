package ua.pobratym.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.testing.ApiTest;

/** What people type and what they mean by it: add a line to found.csv for every query that disappointed somebody. */
@ApiTest
class SearchTableTest {

    @Inject
    SearchService search;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/search/found.csv", numLinesToSkip = 1)
    void findsFirst(String query, String kind, String name) {
        var answer = search.search(query, Set.of(), 10);
        assertThat(answer.items()).as(query).isNotEmpty();
        var first = answer.items().getFirst();
        assertThat(first.kind().word() + " " + shown(first, name.contains(";")))
                .as(query)
                .isEqualTo(kind + " " + name);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", " ", "!!!", "'", "’", "-", "\u200f\u202e", "\u0000", "\ud800", "…—«»", "( & | ! : * )"})
    void findsNothingInTextsThatSayNothing(String query) {
        var answer = search.search(query, Set.of(), 10);
        assertThat(answer.items()).isEmpty();
        assertThat(answer.suggestions()).isEmpty();
        assertThat(search.matches(query).groups()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Жмеренськ", "Краматорснк Донецьк Львів"})
    void offersNearMissesWhereNothingIsFound(String query) {
        var answer = search.search(query, Set.of(), 10);
        assertThat(answer.items().isEmpty()).isEqualTo(!answer.suggestions().isEmpty());
    }

    private static String shown(SearchItem item, boolean withContext) {
        var name = item.name().uk() == null ? item.name().en() : item.name().uk();
        var context = item.context();
        return withContext && context != null ? name + "; " + context.uk() : name;
    }
}
