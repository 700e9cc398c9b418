package ua.pobratym.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;

/** A partner's name. The register knows a Ukrainian one, which about half of them lack, only where a source gives it. */
@Schema(description = "Name of a partner; null where no source gives it in that language")
public record PartnerName(
        @Schema(examples = "Люблін") @Nullable String uk,
        @Schema(examples = "Lublin") String en,

        @JsonProperty("native") @Schema(description = "In the partner's own language", examples = "Lublin") @Nullable
        String nativeName) {

    /**
     * The name as readers of a language are shown it. Where there is no Ukrainian one, no transcription is invented: its own
     * name stands in if Ukrainian readers can read its letters, else the English one.
     */
    public String in(Language language) {
        if (language == Language.EN) {
            return en;
        }
        if (uk != null) {
            return uk;
        }
        return nativeName != null && nativeName.codePoints().allMatch(PartnerName::isReadable) ? nativeName : en;
    }

    private static boolean isReadable(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN, COMMON, INHERITED -> true;
            default -> false;
        };
    }
}
