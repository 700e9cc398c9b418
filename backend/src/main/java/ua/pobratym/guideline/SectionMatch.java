package ua.pobratym.guideline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section in which a search found something. */
@Schema(description = "A section in which the search found something")
public record SectionMatch(
        @Schema(
                description = "Anchor of the section; null of what stands before the first heading",
                examples = "who-signs")
        @Nullable
        String anchor,

        String heading,

        @Schema(description = "The place that fits best, in pieces: those that match and those between")
        List<Piece> passage) {

    /** A piece of a passage. */
    @Schema(name = "PassagePiece", description = "A piece of a passage")
    public record Piece(
            String text,

            @Schema(description = "Whether it is a word that was looked for")
            boolean match) {}
}
