package ua.pobratym.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;

/**
 * How a kind of row is written as a table and as GeoJSON.
 *
 * @param name of the file and the sheet
 * @param points where the row is: one point, or the two ends of a line; a point that is not known is null
 * @param properties the record that the JSON answer has for the row, so that both carry the same names
 */
public record TableShape<T>(
        String name,
        List<Column<T>> columns,
        Function<T, Object> id,
        Function<T, List<@Nullable Location>> points,
        Function<T, Object> properties) {}
