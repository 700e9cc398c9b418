package ua.pobratym.region;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of raions. */
@Schema(description = "A page of raions")
public record RaionPage(List<RaionSummary> items, int page, int size, long total, PageLinks links) {}
