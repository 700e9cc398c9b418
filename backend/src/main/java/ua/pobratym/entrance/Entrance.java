package ua.pobratym.entrance;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API has. */
@Schema(description = "What the API has, how fresh it is, and where")
public record Entrance(
        @Schema(description = "Version of the published register: rises by one with every change")
        long version,

        @Schema(description = "When the register last changed")
        Instant changedAt,

        Counts counts,

        @Schema(
                description =
                        "E-mail address for questions and reports of mistakes, if the operator of this server gave one",
                format = "email")
        @Nullable
        String contact,

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
