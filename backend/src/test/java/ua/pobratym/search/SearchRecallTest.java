package ua.pobratym.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.pobratym.search.RegisterNames.Named;
import ua.pobratym.testing.ApiTest;

/** Asks for everything in the register by its names, in its cases and with typos. */
@ApiTest
class SearchRecallTest {

    /** Small places whose name is the first word of a large town's: the town comes first, on purpose. */
    private static final Set<String> OUTWEIGHED = Set.of("Кам’янець", "Kamianets", "Біла", "Bila");

    private static final String LETTERS = "абвгдеєжзиіїйклмнопрстуфхцчшщьюя";

    @Inject
    SearchService search;

    @Inject
    RegisterNames registerNames;

    private List<Named> names = List.of();
    private Map<String, Set<String>> namesakes = Map.of();

    @BeforeEach
    void readNames() throws SQLException {
        names = registerNames.all();
        namesakes = RegisterNames.namesakes(names);
    }

    @Test
    void everythingIsFoundByEachOfItsNamesFirstOrAmongNamesakes() {
        var missed = names.stream()
                .filter(named -> !OUTWEIGHED.contains(named.name()))
                .filter(named -> !isFirstAmongNamesakes(named))
                .map(named -> named.kind().word() + " " + named.name())
                .toList();
        assertThat(names).hasSizeGreaterThan(14_000);
        assertThat(missed).isEmpty();
    }

    @Test
    void aTypoLeavesANameAmongTheFirstThree() throws SQLException {
        var random = new Random(7);
        var missed = new ArrayList<String>();
        var centres = registerNames.someCentres(300);
        for (var centre : centres) {
            for (var typo : typos(centre.name(), random)) {
                if (!isAmongThree(typo, centre.name())) {
                    missed.add(centre.name() + ": " + typo);
                }
            }
        }
        assertThat(missed.size()).as("missed of 900: %s", missed).isLessThanOrEqualTo(30);
    }

    @Test
    void genitiveAndLocativeOfTheDictionaryFindTheirNames() throws IOException, SQLException {
        var forms = casesOf(names.stream()
                .filter(named ->
                        named.kind() == SearchKind.MUNICIPALITY && named.role().equals("own"))
                .map(Named::name)
                .toList());
        int asked = 0;
        var missed = new ArrayList<String>();
        for (var form : forms) {
            if (asked++ % 3 == 0 && !isAmongThree(form.inflected(), form.name())) {
                missed.add(form.name() + ": " + form.inflected());
            }
        }
        assertThat(forms).hasSizeGreaterThan(3000);
        assertThat(missed.size())
                .as("missed of %d: %s", forms.size() / 3, missed)
                .isLessThan(forms.size() / 3 / 50);
    }

    private boolean isFirstAmongNamesakes(Named named) {
        var same = namesakes.getOrDefault(RegisterNames.compared(named.name()), Set.of());
        for (var item : search.search(named.name(), Set.of(), 30).items()) {
            if (item.kind() == named.kind() && item.id().equals(named.id())) {
                return true;
            }
            if (!same.contains(item.kind() + item.id())) {
                return false;
            }
        }
        return false;
    }

    /** The name, or one that is written alike: which of several was meant a typo cannot tell. */
    private boolean isAmongThree(String query, String name) {
        var same = namesakes.getOrDefault(RegisterNames.compared(name), Set.of());
        return search.search(query, Set.of(), 3).items().stream()
                .anyMatch(item -> same.contains(item.kind() + item.id()));
    }

    /** A letter dropped, two swapped, one replaced, each at a random place. */
    private static List<String> typos(String name, Random random) {
        int drop = random.nextInt(name.length());
        int swap = random.nextInt(name.length() - 1);
        int replace = random.nextInt(name.length());
        return List.of(
                name.substring(0, drop) + name.substring(drop + 1),
                name.substring(0, swap) + name.charAt(swap + 1) + name.charAt(swap) + name.substring(swap + 2),
                name.substring(0, replace)
                        + LETTERS.charAt(random.nextInt(LETTERS.length()))
                        + name.substring(replace + 1));
    }

    private record Inflected(String name, String inflected) implements Comparable<Inflected> {
        @Override
        public int compareTo(Inflected other) {
            return (name + inflected).compareTo(other.name + other.inflected);
        }
    }

    private static Set<Inflected> casesOf(List<String> names) throws IOException {
        var dictionary = UkrainianMorfologikAnalyzer.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict");
        var wanted = new TreeSet<String>();
        names.forEach(name -> wanted.add(inDictionary(name)));
        var cases = new TreeSet<Inflected>();
        for (var form : new DictionaryLookup(Dictionary.read(dictionary))) {
            var lemma = inDictionary(form.getStem().toString());
            var tag = String.valueOf(form.getTag());
            boolean asked =
                    (tag.contains("v_rod") || tag.contains("v_mis")) && tag.contains("noun") && !tag.contains(":p:");
            if (asked && wanted.contains(lemma)) {
                cases.add(new Inflected(lemma, form.getWord().toString()));
            }
        }
        return cases;
    }

    private static String inDictionary(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    }
}
