package ua.pobratym.geojson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

/**
 * A box on the globe in degrees, WGS 84, as GeoJSON writes it (RFC 7946 § 5). Where west is greater than east the box
 * crosses the antimeridian.
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final String FORM = "must be four numbers west,south,east,north in degrees, "
            + "-180 ≤ west, east ≤ 180 and -90 ≤ south ≤ north ≤ 90";

    /** Reads the parameter {@code bbox}. */
    public static Optional<BoundingBox> of(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        var parts = value.split(",", -1);
        if (parts.length == 4 && value.length() <= 100) {
            try {
                var box = new BoundingBox(degrees(parts[0]), degrees(parts[1]), degrees(parts[2]), degrees(parts[3]));
                if (box.isOnTheGlobe()) {
                    return Optional.of(box);
                }
            } catch (NumberFormatException notANumber) {
                throw InvalidParameter.query("bbox", value, FORM);
            }
        }
        throw InvalidParameter.query("bbox", value, FORM);
    }

    private static double degrees(String text) {
        if (!text.matches("\\s*[-+]?\\d{1,3}(\\.\\d{1,18})?\\s*")) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(text.strip());
    }

    private boolean isOnTheGlobe() {
        return west >= -180
                && west <= 180
                && east >= -180
                && east <= 180
                && south >= -90
                && south <= north
                && north <= 90;
    }

    /** The SQL condition that a point lies in the box; named parameters west, south, east and north. */
    public String condition(String longitude, String latitude) {
        var lies = west <= east
                ? "%s between :west and :east".formatted(longitude)
                : "(%1$s >= :west or %1$s <= :east)".formatted(longitude);
        return "(" + lies + " and " + latitude + " between :south and :north)";
    }
}
