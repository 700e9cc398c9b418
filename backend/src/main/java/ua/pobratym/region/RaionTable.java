package ua.pobratym.region;

import java.util.Arrays;
import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Raions as a table and as GeoJSON. */
final class RaionTable {

    static final TableShape<RaionSummary> SHAPE = new TableShape<>(
            "raions",
            List.of(
                    new Column<>("code", RaionSummary::code),
                    new Column<>("nameUk", row -> row.name().uk()),
                    new Column<>("nameEn", row -> row.name().en()),
                    new Column<>("formerNameUk", RaionSummary::formerNameUk),
                    new Column<>("regionCode", row -> row.region().code()),
                    new Column<>("regionNameUk", row -> row.region().name().uk()),
                    new Column<>("regionNameEn", row -> row.region().name().en()),
                    new Column<>("longitude", row -> row.location().longitude()),
                    new Column<>("latitude", row -> row.location().latitude()),
                    new Column<>("municipalities", RaionSummary::municipalities),
                    new Column<>("partnerships", RaionSummary::partnerships)),
            row -> row.code(),
            row -> Arrays.asList(row.location()),
            row -> row);

    private RaionTable() {}
}
