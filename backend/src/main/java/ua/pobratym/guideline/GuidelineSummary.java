package ua.pobratym.guideline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chapter or an appendix without its text. */
@Schema(description = "A chapter or an appendix of the manual, without its text")
public record GuidelineSummary(
        @Schema(
                enumeration = {"chapter", "appendix"},
                examples = "chapter")
        String kind,

        @Schema(description = "Among those of its kind, from 1", examples = "4")
        int number,

        @Schema(description = "Part of its address, the same in both languages", examples = "finding-a-partner")
        String slug,

        @Schema(
                enumeration = {"uk", "en"},
                examples = "uk")
        String language,

        String title,
        String summary,
        LocalDate updatedOn,

        @Schema(description = "Raised by one whenever the text is changed", examples = "1")
        int version,

        @Schema(description = "Words of the text", examples = "1600")
        int words,

        @Schema(description = "Reading time in minutes, at 180 words a minute", examples = "9")
        int minutes,

        @Schema(description = "Numbers of the forms that belong to it; see `/api/v1/forms`", examples = "[\"1\"]")
        List<String> forms,

        @Schema(description = "Of a search: the sections that were found, best first")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<SectionMatch> matches) {

    private static final int WORDS_A_MINUTE = 180;

    static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }

    GuidelineSummary with(List<SectionMatch> found) {
        return new GuidelineSummary(
                kind, number, slug, language, title, summary, updatedOn, version, words, minutes, forms, found);
    }
}
