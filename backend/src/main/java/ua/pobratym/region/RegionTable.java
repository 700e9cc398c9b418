package ua.pobratym.region;

import java.util.Arrays;
import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Regions as a table and as GeoJSON. */
final class RegionTable {

    static final TableShape<RegionSummary> SHAPE = new TableShape<>(
            "regions",
            List.of(
                    new Column<>("code", RegionSummary::code),
                    new Column<>("isoCode", RegionSummary::isoCode),
                    new Column<>("kind", RegionSummary::kind),
                    new Column<>("nameUk", row -> row.name().uk()),
                    new Column<>("nameEn", row -> row.name().en()),
                    new Column<>("longitude", row -> row.location().longitude()),
                    new Column<>("latitude", row -> row.location().latitude()),
                    new Column<>("municipalities", RegionSummary::municipalities),
                    new Column<>("municipalitiesWithPartnership", RegionSummary::municipalitiesWithPartnership),
                    new Column<>("partnerships", RegionSummary::partnerships)),
            row -> row.code(),
            row -> Arrays.asList(row.location()),
            row -> row);

    private RegionTable() {}
}
