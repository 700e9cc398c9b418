package ua.pobratym.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A partner's name. The register knows a Ukrainian name only where a source gives one; the page then shows the native
 * or English one instead of inventing a transcription.
 */
@Schema(description = "Name of a partner; null where no source gives it in that language")
public record PartnerName(
        @Schema(examples = "Люблін") @Nullable String uk,
        @Schema(examples = "Lublin") String en,

        @JsonProperty("native") @Schema(description = "In the partner's own language", examples = "Lublin") @Nullable
        String nativeName) {}
