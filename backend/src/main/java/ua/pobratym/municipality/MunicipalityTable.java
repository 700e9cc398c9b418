package ua.pobratym.municipality;

import java.util.Arrays;
import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Municipalities as a table and as GeoJSON. */
final class MunicipalityTable {

    static final TableShape<MunicipalitySummary> SHAPE = new TableShape<>(
            "municipalities",
            List.of(
                    new Column<>("code", MunicipalitySummary::code),
                    new Column<>("nameUk", row -> row.name().uk()),
                    new Column<>("nameEn", row -> row.name().en()),
                    new Column<>("officialNameUk", row -> row.officialName().uk()),
                    new Column<>("officialNameEn", row -> row.officialName().en()),
                    new Column<>("kind", row -> row.kind().wireName()),
                    new Column<>("scope", row -> row.scope().wireName()),
                    new Column<>(
                            "raionCode",
                            row -> row.raion() == null ? null : row.raion().code()),
                    new Column<>(
                            "raionNameUk",
                            row -> row.raion() == null
                                    ? null
                                    : row.raion().name().uk()),
                    new Column<>(
                            "raionNameEn",
                            row -> row.raion() == null
                                    ? null
                                    : row.raion().name().en()),
                    new Column<>("regionCode", row -> row.region().code()),
                    new Column<>("regionNameUk", row -> row.region().name().uk()),
                    new Column<>("regionNameEn", row -> row.region().name().en()),
                    new Column<>("centreNameUk", row -> row.centre().name().uk()),
                    new Column<>("centreNameEn", row -> row.centre().name().en()),
                    new Column<>("longitude", row -> row.location().longitude()),
                    new Column<>("latitude", row -> row.location().latitude()),
                    new Column<>(
                            "population",
                            row -> row.population() == null
                                    ? null
                                    : row.population().value()),
                    new Column<>(
                            "populationYear",
                            row -> row.population() == null
                                    ? null
                                    : row.population().year()),
                    new Column<>("reportingState", row -> row.reportingState().wireName()),
                    new Column<>("partnerships", MunicipalitySummary::partnerships),
                    new Column<>("countries", MunicipalitySummary::countries)),
            row -> row.code(),
            row -> Arrays.asList(row.location()),
            row -> row);

    private MunicipalityTable() {}
}
