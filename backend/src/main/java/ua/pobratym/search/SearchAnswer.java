package ua.pobratym.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was found, best first")
public record SearchAnswer(
        String query,
        List<SearchItem> items,

        @Schema(description = "How many were found in all", examples = "12")
        int total,

        @Schema(description = "Near misses, given when nothing is found")
        List<SearchItem> suggestions) {}
