package ua.pobratym.municipality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of municipalities. */
@Schema(description = "A page of municipalities")
public record MunicipalityPage(List<MunicipalitySummary> items, int page, int size, long total, PageLinks links) {}
