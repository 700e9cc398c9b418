package ua.pobratym.statistics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;

/** Figures of the whole register. Ended partnerships are counted in all but where said. */
@Schema(description = "Figures of the whole register, ended partnerships included")
public record Statistics(
        Totals totals,

        @Schema(description = "Who has answered, region by region")
        List<Coverage> coverage,

        List<CountryFigure> byCountry,

        @Schema(description = "Partnerships by first known year; most have no known year, see totals.withKnownYear")
        List<YearFigure> byYear,

        @Schema(description = "A partnership may have several themes, or none that is known")
        List<ThemeFigure> byTheme,

        List<ValueFigure> byTrust,
        List<ValueFigure> byKind,
        List<ValueFigure> byStatus,
        WithoutPartnership municipalitiesWithoutPartnership) {

    @Schema(name = "StatisticsTotals")
    public record Totals(
            long partnerships,
            long partnershipsOfMunicipalities,
            long municipalities,
            long municipalitiesWithPartnership,

            @Schema(description = "Of the 1,469 hromadas of the oblasts: with a partnership")
            long oblastHromadasWithPartnership,

            @Schema(description = "The hromadas of the oblasts")
            long oblastHromadas,

            long partners,
            long countries,

            @Schema(description = "Partnerships whose first year is known")
            long withKnownYear,

            @Schema(description = "Partnerships with a known theme")
            long withKnownTheme) {}

    @Schema(name = "CoverageOfRegion")
    public record Coverage(
            NamedCode region,
            long municipalities,
            long reported,
            long reportedNone,
            long noAnswer,
            long cannotReport,
            long withPartnership,
            long partnerships) {}

    @Schema(name = "FigureOfCountry")
    public record CountryFigure(NamedCode country, long partnerships, long partners, long municipalities) {}

    @Schema(name = "FigureOfYear")
    public record YearFigure(
            int year,
            long partnerships,

            @Schema(description = "With a known signing in that year")
            long signed) {}

    @Schema(name = "FigureOfTheme")
    public record ThemeFigure(String slug, Name name, long partnerships) {}

    @Schema(name = "FigureOfValue")
    public record ValueFigure(String value, long partnerships) {}

    @Schema(name = "WithoutPartnership")
    public record WithoutPartnership(
            long count,
            @Schema(description = "Where they are listed") String link) {}
}
