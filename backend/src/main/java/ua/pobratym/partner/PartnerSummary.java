package ua.pobratym.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.i18n.WireName;

/** A partner as lists show it. */
@Schema(description = "A partner abroad: a municipality or another territorial authority")
public record PartnerSummary(
        @Schema(description = "Its slug, which never changes", examples = "pl-lublin")
        String id,

        PartnerName name,
        NamedCode country,
        PartnerLevel level,
        @Nullable Location location,

        @Schema(description = "Its partnerships in the register, ended ones included")
        long partnerships) {

    static PartnerSummary from(Partner partner) {
        var country = partner.country;
        return new PartnerSummary(
                partner.id,
                new PartnerName(partner.nameUk, partner.nameEn, partner.nameNative),
                new NamedCode(country.code, new Name(country.nameUk, country.nameEn)),
                WireName.of(PartnerLevel.class, partner.level),
                Location.orNull(partner.longitude, partner.latitude),
                partner.partnerships);
    }
}
