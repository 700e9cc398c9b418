package ua.pobratym.country;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;

/** A country and what the register has of it. */
@Schema(description = "A country and what the register has of it")
public record CountrySummary(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "PL")
        String code,

        @Schema(description = "ISO 3166-1 alpha-3", examples = "POL")
        String alpha3,

        @Schema(description = "UN M49", examples = "616") String m49,
        Name name,
        @Schema(examples = "Europe") String continent,
        boolean euMember,

        @Schema(description = "Middle of its largest part") @Nullable
        Location location,

        @Schema(description = "Partners in the country") long partners,
        long partnerships,

        @Schema(description = "Ukrainian municipalities with a partner there")
        long municipalities) {

    static CountrySummary from(Country country) {
        return new CountrySummary(
                country.code,
                country.alpha3,
                country.m49,
                new Name(country.nameUk, country.nameEn),
                country.continent,
                country.euMember,
                Location.orNull(country.longitude, country.latitude),
                country.partners,
                country.partnerships,
                country.municipalities);
    }
}
