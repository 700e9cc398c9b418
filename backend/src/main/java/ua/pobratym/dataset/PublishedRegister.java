package ua.pobratym.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.pobratym.dataset.tabular.DamagedDatasetException;
import ua.pobratym.dataset.tabular.Row;
import ua.pobratym.dataset.tabular.Tables;

/** All tables of the register as a deployment publishes it, those that others rest on first. */
final class PublishedRegister {

    private final Tables files;
    private final Exclusion exclusion;
    private final Statements statements;

    private PublishedRegister(Tables files, Exclusion exclusion) {
        this.files = files;
        this.exclusion = exclusion;
        this.statements = new Statements(files.rows("partnership_sources"), files.rows("sources"), exclusion);
    }

    static List<TableRows> of(Tables files, Exclusion exclusion) throws DamagedDatasetException {
        var register = new PublishedRegister(files, exclusion);
        exclusion.refuseUnknown(files.rows("sources"));
        return register.tables();
    }

    private List<TableRows> tables() {
        var partnerships = new PublishedPartnerships(files, statements);
        var tables = new ArrayList<>(places());
        tables.addAll(parties(partnerships));
        tables.addAll(partnerships.tables());
        return tables;
    }

    private List<TableRows> places() {
        return List.of(
                TableRows.of(
                                "country",
                                1,
                                "code",
                                "alpha3",
                                "m49",
                                "name_uk",
                                "name_en",
                                "continent",
                                "un_region",
                                "un_subregion",
                                "eu_member",
                                "latitude",
                                "longitude")
                        .from(files.rows("countries")),
                TableRows.of("country_alias", 3, "country_code", "alias", "language")
                        .from(files.rows("country_aliases")),
                TableRows.of(
                                "region",
                                1,
                                "code",
                                "iso_code",
                                "kind",
                                "name_uk",
                                "name_en",
                                "official_name_en",
                                "latitude",
                                "longitude")
                        .from(files.rows("regions")),
                TableRows.of("region_alias", 3, "region_code", "alias", "language", "kind")
                        .from(files.rows("region_aliases")),
                TableRows.of(
                                "raion",
                                1,
                                "code",
                                "region_code",
                                "name_uk",
                                "name_en",
                                "former_name_uk",
                                "latitude",
                                "longitude")
                        .from(files.rows("raions")),
                municipalities(),
                TableRows.of("municipality_alias", 4, "municipality_code", "alias", "language", "kind")
                        .from(files.rows("municipality_aliases")));
    }

    private List<TableRows> parties(PublishedPartnerships partnerships) {
        var partners = partnerships.partnerIds();
        return List.of(
                TableRows.of(
                                "partner",
                                1,
                                "id",
                                "country_code",
                                "level",
                                "name_uk",
                                "name_en",
                                "name_native",
                                "latitude",
                                "longitude",
                                "coordinate_check",
                                "geonames_id",
                                "note")
                        .where(row -> partners.contains(row.required("id")))
                        .with("name_uk", this::ukrainianName)
                        .from(files.rows("partners")),
                TableRows.of("partner_alias", 3, "partner_id", "alias", "language")
                        .where(row -> partners.contains(row.required("partner_id")))
                        .from(files.rows("partner_aliases")),
                TableRows.of("theme", 1, "slug", "name_uk", "name_en", "position")
                        .from(files.rows("themes")),
                TableRows.of(
                                "source",
                                1,
                                "key",
                                "title",
                                "title_uk",
                                "publisher",
                                "publisher_uk",
                                "url",
                                "licence",
                                "as_of",
                                "note",
                                "trust",
                                "precedence")
                        .where(row -> !exclusion.excludes(row.required("key")))
                        .from(files.rows("sources")));
    }

    /** Half of the Ukrainian names were written by the Ministry: they go with the source. */
    private Optional<String> ukrainianName(Row partner) {
        var writtenBy = partner.optional("name_uk_source").orElse("");
        return partner.optional("name_uk").filter(name -> !exclusion.excludes(writtenBy));
    }

    private TableRows municipalities() {
        var reports = files.rows("partnerships").stream()
                .filter(row -> row.required("party_level").equals("municipality"))
                .collect(groupingBy(row -> row.required("municipality_code")));
        return TableRows.of(
                        "municipality",
                        1,
                        "code",
                        "kind",
                        "scope",
                        "name_uk",
                        "name_en",
                        "official_name_uk",
                        "official_name_en",
                        "short_name_uk",
                        "raion_code",
                        "region_code",
                        "centre_code",
                        "centre_name_uk",
                        "centre_name_en",
                        "centre_kind",
                        "latitude",
                        "longitude",
                        "population",
                        "population_year",
                        "area_km2",
                        "occupied",
                        "occupied_as_of",
                        "reporting_state",
                        "reported_on",
                        "wikidata")
                .change((row, values) -> {
                    var report = reports(reports.getOrDefault(row.required("code"), List.of()));
                    values.put("reporting_state", reportingState(row, !report.isEmpty()));
                    values.put("reported_on", lastReport(report).orElse(null));
                })
                .from(files.rows("municipalities"));
    }

    /** What reached the Ministry: its map and the official register. Other sources are not the municipality's answer. */
    private List<Statement> reports(List<Row> partnerships) {
        return partnerships.stream()
                .flatMap(row -> statements.publishedOf(row.required("id")).stream())
                .filter(statement -> !statement.trust().equals("listed"))
                .toList();
    }

    private static String reportingState(Row municipality, boolean reported) {
        if (reported) {
            return "reported";
        }
        return municipality.required("occupied").equals("true") ? "cannot_report" : "no_answer";
    }

    private static Optional<String> lastReport(List<Statement> reports) {
        return reports.stream().flatMap(statement -> statement.asOf().stream()).max(Comparator.naturalOrder());
    }
}
