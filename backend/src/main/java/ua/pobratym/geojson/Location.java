package ua.pobratym.geojson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A point in degrees, WGS 84: of a municipality its administrative centre, never anything more exact. */
@Schema(description = "Point in degrees (WGS 84)")
public record Location(
        @Schema(examples = "24.0297") double longitude,
        @Schema(examples = "49.8397") double latitude) {

    public static @Nullable Location orNull(@Nullable Double longitude, @Nullable Double latitude) {
        return longitude == null || latitude == null ? null : new Location(longitude, latitude);
    }
}
