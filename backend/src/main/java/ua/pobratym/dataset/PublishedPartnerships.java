package ua.pobratym.dataset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.pobratym.dataset.tabular.Row;
import ua.pobratym.dataset.tabular.Tables;

/** The partnerships that some published statement speaks of, and what hangs on them. */
final class PublishedPartnerships {

    private final Tables files;
    private final Statements statements;
    private final Set<String> ids;
    private final Map<String, String> countryOfPartner;
    private final Map<String, String> regionOfUnit;

    PublishedPartnerships(Tables files, Statements statements) {
        this.files = files;
        this.statements = statements;
        ids = files.rows("partnerships").stream()
                .map(row -> row.required("id"))
                .filter(id -> !statements.publishedOf(id).isEmpty())
                .collect(toSet());
        countryOfPartner = files.rows("partners").stream()
                .collect(toMap(row -> row.required("id"), row -> row.required("country_code")));
        regionOfUnit = Stream.concat(files.rows("municipalities").stream(), files.rows("raions").stream())
                .collect(toMap(row -> row.required("code"), row -> row.required("region_code")));
    }

    /** A partner without a partnership is not published either. */
    Set<String> partnerIds() {
        return files.rows("partnerships").stream()
                .filter(row -> ids.contains(row.required("id")))
                .map(row -> row.required("partner_id"))
                .collect(toSet());
    }

    List<TableRows> tables() {
        return List.of(partnerships(), statements(), agreements(), agreementLinks(), themes());
    }

    private TableRows partnerships() {
        return TableRows.of(
                        "partnership",
                        1,
                        "id",
                        "party_level",
                        "municipality_code",
                        "raion_code",
                        "region_code",
                        "party_name_uk",
                        "party_name_en",
                        "settlement_code",
                        "partner_id",
                        "country_code",
                        "kind",
                        "status",
                        "signed_on",
                        "since",
                        "trust",
                        "trusted_on",
                        "match_confidence",
                        "note")
                .where(row -> ids.contains(row.required("id")))
                .change(this::complete)
                .from(files.rows("partnerships"));
    }

    /** What follows from other tables; and everything that the sources say, where some of them are left out. */
    private void complete(Row row, Map<String, @Nullable String> values) {
        var id = row.required("id");
        var country = country(row);
        values.put("country_code", country);
        values.put("region_code", region(row));
        var all = statements.allOf(id);
        var published = statements.publishedOf(id);
        if (all.size() == published.size()) {
            values.put(
                    "trusted_on",
                    PartnershipFacts.trustedOn(all, row.required("trust")).orElse(null));
            return;
        }
        var facts = PartnershipFacts.of(published, country);
        values.put("kind", facts.kind());
        values.put("status", facts.status());
        values.put("signed_on", facts.signedOn().orElse(null));
        values.put("since", facts.since().orElse(null));
        values.put("trust", facts.trust());
        values.put("trusted_on", facts.trustedOn().orElse(null));
        values.put(
                "note",
                row.optional("note")
                        .flatMap(note -> PartnershipFacts.note(note, all, published))
                        .orElse(null));
    }

    private String country(Row partnership) {
        return Objects.requireNonNull(countryOfPartner.get(partnership.required("partner_id")));
    }

    private @Nullable String region(Row partnership) {
        return partnership
                .optional("region_code")
                .or(() -> partnership.optional("municipality_code").map(regionOfUnit::get))
                .orElse(null);
    }

    private TableRows statements() {
        return TableRows.of(
                        "partnership_source",
                        1,
                        "id",
                        "partnership_id",
                        "source_key",
                        "url",
                        "as_of",
                        "says_kind",
                        "says_status",
                        "says_date",
                        "document_title",
                        "note")
                .where(row -> statements.published(row.required("id")).isPresent())
                .from(files.rows("partnership_sources"));
    }

    private TableRows agreements() {
        var all =
                files.rows("agreement_partnerships").stream().collect(groupingBy(row -> row.required("agreement_id")));
        var published = new HashMap<String, List<Statement>>();
        all.forEach((agreement, links) -> published.put(
                agreement,
                links.stream().flatMap(link -> statement(link).stream()).toList()));
        return TableRows.of("agreement", 1, "id", "title", "kind", "signed_on", "term", "valid_until")
                .where(row -> !of(published, row).isEmpty())
                .change((row, values) -> {
                    var left = of(published, row);
                    if (left.size() < of(all, row).size()) {
                        leave(values, AgreementFacts.of(left, row.optional("term")));
                    }
                })
                .from(files.rows("agreements"));
    }

    private static <T> List<T> of(Map<String, List<T>> lists, Row agreement) {
        return lists.getOrDefault(agreement.required("id"), List.of());
    }

    private static void leave(Map<String, @Nullable String> values, AgreementFacts facts) {
        values.put("title", facts.title().orElse(null));
        values.put("kind", facts.kind());
        values.put("signed_on", facts.signedOn().orElse(null));
        if (facts.term().isEmpty()) {
            values.put("term", null);
            values.put("valid_until", null);
        }
    }

    private TableRows agreementLinks() {
        return TableRows.of("agreement_partnership", 2, "agreement_id", "partnership_id")
                .where(row -> statement(row).isPresent())
                .from(files.rows("agreement_partnerships"));
    }

    private TableRows themes() {
        return TableRows.of("partnership_theme", 2, "partnership_id", "theme_slug")
                .where(row -> statement(row).isPresent())
                .from(files.rows("partnership_themes"));
    }

    private Optional<Statement> statement(Row link) {
        return statements.published(link.required("statement_id"));
    }
}
