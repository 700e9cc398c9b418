package ua.pobratym.partner;

import java.util.Arrays;
import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Partners as a table and as GeoJSON. */
final class PartnerTable {

    static final TableShape<PartnerSummary> SHAPE = new TableShape<>(
            "partners",
            List.of(
                    new Column<>("id", PartnerSummary::id),
                    new Column<>("nameUk", row -> row.name().uk()),
                    new Column<>("nameEn", row -> row.name().en()),
                    new Column<>("nameNative", row -> row.name().nativeName()),
                    new Column<>("countryCode", row -> row.country().code()),
                    new Column<>("countryNameUk", row -> row.country().name().uk()),
                    new Column<>("countryNameEn", row -> row.country().name().en()),
                    new Column<>("level", row -> row.level().wireName()),
                    new Column<>(
                            "longitude",
                            row -> row.location() == null
                                    ? null
                                    : row.location().longitude()),
                    new Column<>(
                            "latitude",
                            row -> row.location() == null
                                    ? null
                                    : row.location().latitude()),
                    new Column<>("partnerships", PartnerSummary::partnerships)),
            row -> row.id(),
            row -> Arrays.asList(row.location()),
            row -> row);

    private PartnerTable() {}
}
