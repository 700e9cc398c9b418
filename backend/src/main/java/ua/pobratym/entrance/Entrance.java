package ua.pobratym.entrance;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API has. */
@Schema(description = "What the API has, how fresh it is, and where")
public record Entrance(
        @Schema(description = "Version of the published register: rises by one with every change")
        long version,

        @Schema(description = "When the register last changed")
        Instant changedAt,

        Counts counts,
        @Schema(description = "Addresses of the resources") Map<String, String> links) {

    /** How much there is. */
    @Schema(name = "RegisterCounts", description = "How much there is")
    public record Counts(
            long partnerships,
            long partnershipsOfMunicipalities,
            long municipalities,
            long municipalitiesWithPartnership,
            long partners,
            long countries,

            @Schema(description = "Countries with a partner")
            long countriesWithPartner,

            long sources,
            long sourceStatements,
            long agreements) {}
}
