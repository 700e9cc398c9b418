package ua.pobratym.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of sources. */
@Schema(description = "A page of sources")
public record SourcePage(List<SourceSummary> items, int page, int size, long total, PageLinks links) {}
