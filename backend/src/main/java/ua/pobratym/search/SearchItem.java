package ua.pobratym.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;

@Schema(description = "A municipality, partner, country, region or raion that was found")
public record SearchItem(
        SearchKind kind,

        @Schema(
                description = "KATOTTH code, partner's slug or ISO country code, by kind",
                examples = "UA46060250000025047")
        String id,

        ItemName name,

        @Schema(description = "What it lies in: raion and region, or country") @Nullable
        Name context,

        @Schema(description = "The other name by which it was found, e.g. a former one", examples = "Новомосковськ")
        @Nullable
        String matched,

        @Nullable Location location,

        @Schema(description = "How many partnerships it takes part in", examples = "23")
        int partnerships) {

    /** Everything it is called in the answer. */
    Stream<String> names() {
        return Stream.of(name.uk, name.en, name.inOwnLanguage, matched).filter(Objects::nonNull);
    }

    boolean isSame(SearchItem other) {
        return kind == other.kind && id.equals(other.id);
    }

    @Schema(
            name = "SearchItemName",
            description = "Partners may have no Ukrainian name; only partners have a native one")
    public record ItemName(
            @Nullable String uk,
            String en,

            @Schema(name = "native") @JsonProperty("native") @Nullable
            String inOwnLanguage) {}
}
