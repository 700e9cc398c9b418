package ua.pobratym.theme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of themes. */
@Schema(description = "A page of themes")
public record ThemePage(List<ThemeSummary> items, int page, int size, long total, PageLinks links) {}
