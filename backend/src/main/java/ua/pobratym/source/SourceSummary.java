package ua.pobratym.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.WireName;

/** A source with its licence and how far it can be relied on. */
@Schema(description = "A source with its licence and how far it can be relied on")
public record SourceSummary(
        @Schema(examples = "register-3668") String key,
        String title,

        @Schema(description = "Title in Ukrainian, where one was written") @Nullable
        String titleUk,

        String publisher,

        @Schema(description = "Publisher in Ukrainian, where it was written") @Nullable
        String publisherUk,

        String url,
        @Schema(examples = "CC BY 4.0") String licence,

        @Schema(description = "State of the source (ISO 8601, as exact as known)") @Nullable
        String asOf,

        @Nullable String note,
        Trust trust,
        @Schema(description = "Partnerships that it names") long partnerships) {

    static SourceSummary from(Source source) {
        return new SourceSummary(
                source.key,
                source.title,
                source.titleUk,
                source.publisher,
                source.publisherUk,
                source.url,
                source.licence,
                source.asOf,
                source.note,
                WireName.of(Trust.class, source.trust),
                source.partnerships);
    }
}
