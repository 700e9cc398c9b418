package ua.pobratym.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;

/** A raion. */
@Schema(description = "A raion of today's division (since 2020)")
public record RaionSummary(
        @Schema(description = "KATOTTH code", examples = "UA46060000000042587")
        String code,

        Name name,

        @Schema(description = "Ukrainian name before it was renamed") @Nullable
        String formerNameUk,

        NamedCode region,
        @Schema(description = "Its middle") Location location,
        long municipalities,
        long partnerships) {

    static RaionSummary from(Raion raion) {
        return new RaionSummary(
                raion.code,
                new Name(raion.nameUk, raion.nameEn),
                raion.formerNameUk,
                new NamedCode(raion.region.code, new Name(raion.region.nameUk, raion.region.nameEn)),
                new Location(raion.longitude, raion.latitude),
                raion.municipalities,
                raion.partnerships);
    }
}
