package ua.pobratym.theme;

import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Themes as a table and as GeoJSON. */
final class ThemeTable {

    static final TableShape<ThemeSummary> SHAPE = new TableShape<>(
            "themes",
            List.of(
                    new Column<>("slug", ThemeSummary::slug),
                    new Column<>("nameUk", row -> row.name().uk()),
                    new Column<>("nameEn", row -> row.name().en()),
                    new Column<>("partnerships", ThemeSummary::partnerships)),
            row -> row.slug(),
            row -> List.of(),
            row -> row);

    private ThemeTable() {}
}
