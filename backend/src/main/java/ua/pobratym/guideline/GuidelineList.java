package ua.pobratym.guideline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contents of the manual, or what a search found in it. */
@Schema(description = "The contents of the manual in its order, or what a search found, best first")
public record GuidelineList(
        List<GuidelineSummary> items,
        long total,

        @Schema(
                description =
                        "The text that was looked for, if another than was asked: a typo or the other keyboard corrected")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String readAs,

        @Schema(description = "The whole manual in this language as one file; none where the build has not made them")
        List<Download> downloads) {

    /** The whole manual as one file. */
    @Schema(name = "ManualDownload", description = "The whole manual as one file")
    public record Download(
            @Schema(
                    enumeration = {"pdf", "epub"},
                    examples = "pdf")
            String format,

            @Schema(description = "Where it is", examples = "/api/v1/guidelines/book?language=uk&format=pdf")
            String href,

            @Schema(description = "Its size") long bytes) {}
}
