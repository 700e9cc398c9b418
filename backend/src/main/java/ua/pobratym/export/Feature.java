package ua.pobratym.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;

/**
 * A GeoJSON feature (RFC 7946).
 *
 * @param properties the same record that the JSON answer has, so that both carry the same names
 */
record Feature(String type, Object id, @Nullable Geometry geometry, Object properties) {

    /** A geometry: a point, or a line of two points. */
    record Geometry(String type, Object coordinates) {}

    static Feature of(Object id, List<@Nullable Location> points, Object properties) {
        var known = new ArrayList<double[]>();
        for (var point : points) {
            if (point != null) {
                known.add(new double[] {point.longitude(), point.latitude()});
            }
        }
        return new Feature("Feature", id, geometry(known), properties);
    }

    private static @Nullable Geometry geometry(List<double[]> points) {
        return switch (points.size()) {
            case 0 -> null;
            case 1 -> new Geometry("Point", points.getFirst());
            default -> new Geometry("LineString", points);
        };
    }
}
