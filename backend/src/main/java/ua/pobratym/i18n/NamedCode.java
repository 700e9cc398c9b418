package ua.pobratym.i18n;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A thing of the register as others refer to it: its public identifier and its name. */
@Schema(description = "Reference to a municipality, raion, region or country: its code and its name")
public record NamedCode(
        @Schema(description = "KATOTTH code, or ISO 3166-1 alpha-2 of a country", examples = "UA46060250000025047")
        String code,

        Name name) {

    /** The reference, or null where the columns of an outer join are empty. */
    public static @Nullable NamedCode orNull(@Nullable String code, @Nullable String uk, @Nullable String en) {
        return code == null || uk == null || en == null ? null : new NamedCode(code, new Name(uk, en));
    }
}
