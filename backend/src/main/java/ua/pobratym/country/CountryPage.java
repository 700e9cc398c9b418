package ua.pobratym.country;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.page.PageLinks;

/** A page of countries. */
@Schema(description = "A page of countries")
public record CountryPage(List<CountrySummary> items, int page, int size, long total, PageLinks links) {}
