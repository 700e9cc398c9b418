package ua.pobratym.municipality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.i18n.WireName;

/** A municipality as lists show it. */
@Schema(description = "A municipality (territorial hromada) of Ukraine")
public record MunicipalitySummary(
        @Schema(description = "KATOTTH code", examples = "UA46060250000025047")
        String code,

        Name name,
        @Schema(description = "Full name in the codifier") Name officialName,
        MunicipalityKind kind,
        MunicipalityScope scope,
        @Nullable NamedCode raion,
        NamedCode region,
        Centre centre,

        @Schema(description = "Its administrative centre; for Crimea the middle of the hromada")
        Location location,

        @Nullable Population population,
        ReportingState reportingState,

        @Schema(description = "State of the source by which it has reported (ISO 8601, as exact as known)") @Nullable
        String reportedOn,

        @Schema(description = "Its partnerships in the register, ended ones included")
        long partnerships,

        @Schema(description = "Countries it has partners in")
        long countries) {

    /** The settlement where the council sits. */
    @Schema(description = "The settlement where the council sits")
    public record Centre(
            @Schema(description = "KATOTTH code") String code,
            Name name,

            @Schema(enumeration = {"city", "settlement", "village"})
            String kind) {}

    /** A number of people with its year; before the full-scale invasion, so never a figure of today. */
    @Schema(
            description =
                    "Population at the beginning of a year; the last published one is of before the full-scale invasion")
    public record Population(
            @Schema(examples = "783065") int value,
            @Schema(examples = "2022") int year) {}

    static MunicipalitySummary from(Municipality municipality) {
        var raion = municipality.raion;
        var region = municipality.region;
        var population = municipality.population;
        var year = municipality.populationYear;
        return new MunicipalitySummary(
                municipality.code,
                new Name(municipality.nameUk, municipality.nameEn),
                new Name(municipality.officialNameUk, municipality.officialNameEn),
                WireName.of(MunicipalityKind.class, municipality.kind),
                WireName.of(MunicipalityScope.class, municipality.scope),
                raion == null ? null : new NamedCode(raion.code, new Name(raion.nameUk, raion.nameEn)),
                new NamedCode(region.code, new Name(region.nameUk, region.nameEn)),
                new Centre(
                        municipality.centreCode,
                        new Name(municipality.centreNameUk, municipality.centreNameEn),
                        municipality.centreKind),
                new Location(municipality.longitude, municipality.latitude),
                population == null || year == null ? null : new Population(population, year),
                WireName.of(ReportingState.class, municipality.reportingState),
                municipality.reportedOn,
                municipality.partnerships,
                municipality.countries);
    }
}
