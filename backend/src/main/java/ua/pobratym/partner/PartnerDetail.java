package ua.pobratym.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner with what else is known of it. */
@Schema(description = "A partner with what else is known of it")
public record PartnerDetail(
        @JsonUnwrapped PartnerSummary summary,

        @Schema(
                description = "How sure the point is: several places may have the name",
                enumeration = {"good", "ambiguous", "missing"})
        String coordinateCheck,

        @Nullable Integer population,
        @Nullable String website,
        @Schema(description = "Wikidata item") @Nullable String wikidata,
        @Schema(description = "GeoNames number") @Nullable String geonamesId,

        @Schema(description = "Remark of those who compiled it") @Nullable
        String note) {

    static PartnerDetail from(Partner partner) {
        return new PartnerDetail(
                PartnerSummary.from(partner),
                partner.coordinateCheck,
                partner.population,
                partner.website,
                partner.wikidata,
                partner.geonamesId,
                partner.note);
    }
}
