package ua.pobratym.guideline;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;

/** A chapter or an appendix with its text. */
@Schema(description = "A chapter or an appendix of the manual, with its text")
public record Guideline(
        @Schema(
                enumeration = {"chapter", "appendix"},
                examples = "appendix")
        String kind,

        @Schema(description = "Among those of its kind, from 1", examples = "4")
        int number,

        @Schema(examples = "letter-of-intent") String slug,

        @Schema(
                enumeration = {"uk", "en"},
                examples = "uk")
        String language,

        String title,
        String summary,
        LocalDate updatedOn,

        @Schema(description = "Raised by one whenever the text is changed", examples = "1")
        int version,

        @Schema(description = "Words of the text") int words,

        @Schema(description = "Reading time in minutes, at 180 words a minute")
        int minutes,

        List<Heading> headings,

        @Schema(description = "CommonMark with tables; links law:, term:, guideline: and site: as in docs/manual.md")
        String markdown,

        @Schema(
                description =
                        "The same as HTML that is safe to show: no scripts, no pictures, links by https or within the site")
        String html,

        @Schema(description = "Forms that belong to it; see `/api/v1/forms/{number}`")
        List<FormReference> forms,

        List<LawReference> laws,
        List<TermReference> terms,

        @Schema(description = "The one before it in the manual") @Nullable
        Neighbour previous,

        @Schema(description = "The one after it in the manual") @Nullable
        Neighbour next) {

    /** A heading that can be linked to. */
    @Schema(name = "GuidelineHeading")
    public record Heading(
            @Schema(description = "Stays the same in every version and language", examples = "how-to-fill")
            String anchor,

            @Schema(description = "2 or 3") int level,

            String text) {}

    /** Another text of the manual. */
    @Schema(name = "GuidelineNeighbour")
    public record Neighbour(String kind, int number, String slug, String title) {}

    /** A form and the appendix that it is of. */
    @Schema(name = "FormReference")
    public record FormReference(
            @Schema(examples = "4") String number,

            @Schema(description = "Slug of the appendix", examples = "letter-of-intent")
            String slug,

            String title) {}

    /** A law that the text cites. */
    @Schema(name = "LawReference", description = "A law or another binding text that is cited")
    public record LawReference(
            @Schema(examples = "territorial-cooperation") String id,

            @Schema(description = "law, code, resolution, order, treaty, recommendation or euAct", examples = "law")
            String kind,

            @Schema(description = "Official number", examples = "3668-IX")
            String number,

            @Schema(description = "Of adoption; of a treaty: of opening for signature")
            LocalDate date,

            Name title,

            @Schema(description = "Official publication", format = "uri")
            String url) {}

    /** A term that the text explains. */
    @Schema(name = "TermReference", description = "A term and what it means")
    public record TermReference(
            @Schema(examples = "hromada") String id, String term, String text) {}
}
