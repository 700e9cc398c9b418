package ua.pobratym.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.page.FacetValue;
import ua.pobratym.page.PageLinks;

/** A page of partnerships. */
@Schema(description = "A page of partnerships")
public record PartnershipPage(
        List<PartnershipSummary> items,
        @Schema(examples = "1") int page,
        @Schema(examples = "20") int size,

        @Schema(description = "Number of all matching partnerships", examples = "3010")
        long total,

        @Schema(description = "For each facet asked for: its values and what each would give under the other filters")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Map<String, List<FacetValue>> facets,

        PageLinks links) {}
