package ua.pobratym.dataset;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.Dataset;
import ua.pobratym.dataset.tabular.Row;
import ua.pobratym.dataset.tabular.Tables;

class PublishedRegisterTest {

    private static final Exclusion NOTHING = new Exclusion(Set.of());

    private static Tables files;

    @BeforeAll
    static void readFiles() throws DamagedDatasetException {
        files = Dataset.open(EditedFiles.REGISTER).tables();
    }

    /** The compiled values and the rules by which they are taken again when a source is left out must agree. */
    @Test
    void theStatementsTellWhatIsCompiled() {
        var statements = new Statements(files.rows("partnership_sources"), files.rows("sources"), NOTHING);
        var countries = files.rows("partners").stream()
                .collect(toMap(row -> row.required("id"), row -> row.required("country_code")));
        var differences = new ArrayList<String>();
        for (var row : files.rows("partnerships")) {
            var id = row.required("id");
            var all = statements.allOf(id);
            var facts = PartnershipFacts.of(all, countries.getOrDefault(row.required("partner_id"), ""));
            compare(differences, row, "kind", Optional.of(facts.kind()));
            compare(differences, row, "status", Optional.of(facts.status()));
            compare(differences, row, "trust", Optional.of(facts.trust()));
            compare(differences, row, "signed_on", facts.signedOn());
            compare(differences, row, "since", facts.since());
            compare(
                    differences,
                    row,
                    "note",
                    PartnershipFacts.note(row.optional("note").orElse(""), all, all)
                            .filter(note -> !note.isEmpty()));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void withoutTheListsWhoseLicenceIsNotStated1930PartnershipsOfMunicipalitiesRemain() throws Exception {
        var left = published("uled-giz-map", "skew");

        assertThat(left.get("partnership"))
                .filteredOn(row -> "municipality".equals(row.get("party_level")))
                .hasSize(1930);
        assertThat(left.get("partnership_source"))
                .noneMatch(row -> Set.of("uled-giz-map", "skew").contains(row.get("source_key")));
        assertThat(left.column("partner", "id"))
                .as("every partner has a partnership and every partnership its partner")
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(left.column("partnership", "partner_id")));
        assertThat(left.get("agreement"))
                .as("without the three documents that only SKEW groups")
                .hasSize(275);
    }

    @Test
    void withoutTheRegisterNothingIsVerifiedAndItsAgreementsGo() throws Exception {
        var left = published("register-3668");

        assertThat(left.counts("partnership", "trust")).containsOnlyKeys("reported", "listed");
        assertThat(left.get("partnership")).as("71 stand in the register alone").hasSize(3010 - 71);
        // Kristiansand: registered in 2026, and in the Norwegian roster with a date of 2023.
        assertThat(left.row("partnership", "1821"))
                .containsEntry("kind", "cooperation")
                .containsEntry("status", "active")
                .containsEntry("signed_on", "2023-05-09")
                .containsEntry("since", "2023")
                .containsEntry("trust", "listed")
                .containsEntry("trusted_on", "2026-06")
                .containsEntry("note", null);
        // Podedwórze: the gmina's own page still tells of the agreement.
        var agreement = left.get("agreement_partnership").stream()
                .filter(link -> "251".equals(link.get("partnership_id")))
                .findFirst()
                .orElseThrow();
        assertThat(left.row("agreement", String.valueOf(agreement.get("agreement_id"))))
                .containsEntry("title", "Partnership agreement")
                .containsEntry("signed_on", "2009-08-04");
        assertThat(left.get("partnership_theme"))
                .hasSizeLessThan(files.rows("partnership_themes").size() / 4);
    }

    @Test
    void withoutTheMinistryNoMunicipalityHasReportedAndItsUkrainianNamesGo() throws Exception {
        var left = published("register-3668", "ministry-map");

        assertThat(left.counts("municipality", "reporting_state"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("cannot_report", 469L, "no_answer", 1305L));
        assertThat(left.row("partner", "at-linz")).containsEntry("name_uk", null);
        assertThat(left.row("partner", "pl-lublin"))
                .as("written by hand, not by the Ministry")
                .containsEntry("name_uk", "Люблін");
    }

    @Test
    void withoutWikipediaTheRegionalPartnershipsGo() throws Exception {
        var left = published("wikipedia-en");

        assertThat(left.counts("partnership", "party_level")).isEqualTo(Map.of("municipality", 2979L - 254L));
    }

    @Test
    void withoutAnySourceNothingIsPublished() throws Exception {
        var left = published(
                files.rows("sources").stream().map(row -> row.required("key")).toArray(String[]::new));

        assertThat(left.get("partnership")).isEmpty();
        assertThat(left.get("partner")).isEmpty();
        assertThat(left.get("agreement")).isEmpty();
        assertThat(left.get("municipality")).hasSize(1774);
    }

    private static void compare(List<String> differences, Row row, String column, Optional<String> derived) {
        if (!row.optional(column).equals(derived)) {
            differences.add(
                    row.required("id") + " " + column + ": compiled " + row.optional(column) + ", told " + derived);
        }
    }

    private static Published published(String... excluded) throws DamagedDatasetException {
        return new Published(PublishedRegister.of(files, new Exclusion(Set.of(excluded))));
    }

    private record Published(List<TableRows> tables) {

        List<? extends Map<String, @Nullable String>> get(String name) {
            return tables.stream()
                    .filter(table -> table.table().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .rows();
        }

        Map<String, @Nullable String> row(String table, String id) {
            return get(table).stream()
                    .filter(row -> id.equals(row.get("id")))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> column(String table, String column) {
            return get(table).stream()
                    .map(row -> String.valueOf(row.get(column)))
                    .toList();
        }

        Map<String, Long> counts(String table, String column) {
            return column(table, column).stream().collect(groupingBy(value -> value, counting()));
        }
    }
}
