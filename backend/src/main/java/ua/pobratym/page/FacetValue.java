package ua.pobratym.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many items a value of a filter would give under the other filters. */
@Schema(description = "A value of a filter and the number of items that it would give under the other filters")
public record FacetValue(
        @Schema(examples = "PL") String value,
        @Schema(examples = "930") long count) {}
