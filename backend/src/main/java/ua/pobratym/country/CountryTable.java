package ua.pobratym.country;

import java.util.Arrays;
import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Countries as a table and as GeoJSON. */
final class CountryTable {

    static final TableShape<CountrySummary> SHAPE = new TableShape<>(
            "countries",
            List.of(
                    new Column<>("code", CountrySummary::code),
                    new Column<>("alpha3", CountrySummary::alpha3),
                    new Column<>("m49", CountrySummary::m49),
                    new Column<>("nameUk", row -> row.name().uk()),
                    new Column<>("nameEn", row -> row.name().en()),
                    new Column<>("continent", CountrySummary::continent),
                    new Column<>("euMember", CountrySummary::euMember),
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
                    new Column<>("partners", CountrySummary::partners),
                    new Column<>("partnerships", CountrySummary::partnerships),
                    new Column<>("municipalities", CountrySummary::municipalities)),
            row -> row.code(),
            row -> Arrays.asList(row.location()),
            row -> row);

    private CountryTable() {}
}
