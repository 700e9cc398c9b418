package ua.pobratym.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of partners. */
@Schema(description = "A page of partners")
public record PartnerPage(List<PartnerSummary> items, int page, int size, long total, PageLinks links) {}
