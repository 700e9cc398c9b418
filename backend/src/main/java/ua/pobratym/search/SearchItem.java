package ua.pobratym.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A municipality, partner, country, region or raion that was found")
public record SearchItem(
        SearchKind kind,

        @Schema(
                description = "KATOTTH code, partner's slug or ISO country code, by kind",
                examples = "UA46060250000025047")
        String id,

        Name name,

        @Schema(description = "What it lies in: raion and region, or country") @Nullable
        Context context,

        @Schema(description = "The other name by which it was found, e.g. a former one", examples = "Новомосковськ")
        @Nullable
        String matched,

        @Nullable Location location,

        @Schema(description = "How many partnerships it takes part in", examples = "23")
        int partnerships) {

    boolean isSame(SearchItem other) {
        return kind == other.kind && id.equals(other.id);
    }

    @Schema(
            name = "SearchItemName",
            description = "Partners may have no Ukrainian name; only partners have a native one")
    public record Name(
            @Nullable String uk,
            String en,

            @Schema(name = "native") @com.fasterxml.jackson.annotation.JsonProperty("native") @Nullable
            String inOwnLanguage) {}

    @Schema(name = "SearchItemContext")
    public record Context(String uk, String en) {}

    @Schema(name = "SearchItemLocation")
    public record Location(double longitude, double latitude) {}
}
