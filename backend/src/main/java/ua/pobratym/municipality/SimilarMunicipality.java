package ua.pobratym.municipality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality that resembles another one, and in what. */
@Schema(description = "A municipality that resembles another one, and in what")
public record SimilarMunicipality(
        @JsonUnwrapped MunicipalitySummary summary,

        @Schema(
                description = "Its population divided by that of the other; null where one of them is not known",
                examples = "0.87")
        @Nullable
        Double populationRatio,

        @Schema(description = "Kilometres between the two, as the crow flies", examples = "41")
        int distanceKm,

        @Schema(description = "Whether both are in one region")
        boolean sameRegion,

        @Schema(description = "Its partnerships that are neither ended nor suspended")
        long standingPartnerships) {}
