package ua.pobratym.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;

/** A region as lists show it. */
@Schema(description = "A region of Ukraine: oblast, Autonomous Republic of Crimea, Kyiv or Sevastopol")
public record RegionSummary(
        @Schema(description = "KATOTTH code", examples = "UA46000000000026241")
        String code,

        @Schema(description = "ISO 3166-2", examples = "UA-46")
        String isoCode,

        @Schema(enumeration = {"oblast", "autonomous_republic", "special_city"})
        String kind,

        Name name,
        @Schema(description = "Its middle") Location location,
        long municipalities,
        long municipalitiesWithPartnership,
        long partnerships) {

    static RegionSummary from(Region region) {
        return new RegionSummary(
                region.code,
                region.isoCode,
                region.kind,
                new Name(region.nameUk, region.nameEn),
                new Location(region.longitude, region.latitude),
                region.municipalities,
                region.municipalitiesWithPartnership,
                region.partnerships);
    }
}
