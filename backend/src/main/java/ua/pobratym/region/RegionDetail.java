package ua.pobratym.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region with its raions. */
@Schema(description = "A region with its raions")
public record RegionDetail(
        @JsonUnwrapped RegionSummary summary,

        @Schema(description = "English name by the official transliteration", examples = "Lvivska oblast")
        String officialNameEn,

        List<RaionSummary> raions) {}
