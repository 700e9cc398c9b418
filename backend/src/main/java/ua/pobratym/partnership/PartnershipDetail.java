package ua.pobratym.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.source.Trust;

/** Everything that is known of one partnership, with every source side by side, also where they disagree. */
@Schema(description = "A partnership with its agreements and what every source says of it, also where they disagree")
public record PartnershipDetail(
        @JsonUnwrapped PartnershipSummary summary,

        @Schema(description = "KATOTTH code of the settlement, where the agreement is of one that is not the centre")
        @Nullable
        String settlementCode,

        @Schema(description = "As of when the trust holds (ISO 8601, as exact as known)") @Nullable
        String trustedOn,

        @Schema(description = "How surely the sources' names were matched: high, medium or low") @Nullable
        String matchConfidence,

        @Schema(description = "Remark of those who compiled it, e.g. how sources differ") @Nullable
        String note,

        @Nullable Text description,

        @Schema(description = "How often the published record has been changed, from 1")
        int revision,

        List<Agreement> agreements,
        List<SourceStatement> sourceStatements) {

    /** A text that may not be written yet. */
    @Schema(name = "PartnershipDescription", description = "Summary in words")
    public record Text(@Nullable String uk, @Nullable String en) {}

    /** A signed document and the partnerships that it covers. */
    @Schema(description = "A signed document; one may cover several partnerships")
    public record Agreement(
            int id,
            @Nullable String title,
            String kind,

            @Schema(description = "ISO 8601, as exact as known") @Nullable
            String signedOn,

            @Nullable String place,
            @Nullable String term,
            @Nullable String validUntil,
            @Nullable String endedOn,
            @Nullable String registerNumber,

            @Schema(description = "Numbers of all partnerships that the document covers")
            List<Integer> partnerships) {}

    /** What one source says, in its own words. */
    @Schema(description = "What one source says, in its own words")
    public record SourceStatement(
            SourceReference source,
            @Schema(description = "Where it says so") String url,

            @Schema(description = "State of the source (ISO 8601, as exact as known)") @Nullable
            String asOf,

            @Nullable String saysKind,
            @Nullable String saysStatus,
            @Nullable String saysDate,
            @Nullable String documentTitle,
            @Nullable String note) {}

    /** A source as a statement refers to it. */
    @Schema(description = "Reference to a source")
    public record SourceReference(
            String key,
            String title,

            @Schema(description = "Title in Ukrainian, where one was written") @Nullable
            String titleUk,

            String publisher,

            @Schema(description = "Publisher in Ukrainian, where it was written") @Nullable
            String publisherUk,

            String licence,
            Trust trust) {}
}
