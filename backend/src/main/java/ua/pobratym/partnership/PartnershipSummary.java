package ua.pobratym.partnership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.partner.PartnerLevel;
import ua.pobratym.partner.PartnerName;
import ua.pobratym.source.Trust;

/** A partnership as lists show it. */
@Schema(description = "A partnership as lists show it")
public record PartnershipSummary(
        @Schema(description = "Number of the partnership; never reused", examples = "254")
        int id,

        PartyLevel level,

        @Schema(description = "The municipality that is the Ukrainian party, or whose district is") @Nullable
        NamedCode municipality,

        @Nullable NamedCode raion,
        NamedCode region,

        @Schema(description = "What to show as the Ukrainian party")
        Name partyName,

        PartnerReference partner,
        NamedCode country,
        PartnershipKind kind,
        PartnershipStatus status,
        Trust trust,

        @Schema(
                description = "ISO 8601 date of the earliest known signing, as exact as its source: year, month or day",
                pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                examples = "2008-03-13")
        @Nullable
        String signedOn,

        @Schema(description = "First known year: of the signing, else the one that a list gives", examples = "2008")
        @Nullable
        Integer since,

        @Schema(description = "Slugs of its themes") List<String> themes,

        @Schema(description = "Keys of the sources that name it")
        List<String> sources) {

    /** The partner as a partnership refers to it. */
    @Schema(description = "Reference to a partner abroad")
    public record PartnerReference(
            @Schema(examples = "pl-lublin") String id, PartnerName name, PartnerLevel level) {}
}
