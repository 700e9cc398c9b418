package ua.pobratym.region;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of regions. */
@Schema(description = "A page of regions")
public record RegionPage(List<RegionSummary> items, int page, int size, long total, PageLinks links) {}
