package ua.pobratym.map;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;

/**
 * The whole register in columns, for a program that filters it in the hand. Rows of one table refer to rows of another
 * by their index; -1 means none.
 */
@Schema(
        description = "The whole register in columns: row i of a table is entry i of each of its arrays. "
                + "References between tables are indexes; -1 means none")
public record MapDocument(
        @Schema(description = "Version of the register that this is")
        long version,

        Countries countries,
        Regions regions,
        Raions raions,
        Municipalities municipalities,
        Partners partners,
        Themes themes,
        Sources sources,

        @Schema(description = "Distinct sets of themes, as indexes")
        List<List<Integer>> themeSets,

        @Schema(description = "Distinct sets of sources, as indexes")
        List<List<Integer>> sourceSets,

        List<String> kinds,
        List<String> statuses,
        List<String> trusts,
        List<String> levels,
        Partnerships partnerships) {

    @Schema(name = "MapCountries")
    public record Countries(
            List<String> code,
            List<String> nameUk,
            List<String> nameEn,
            List<@Nullable Double> longitude,
            List<@Nullable Double> latitude) {}

    @Schema(name = "MapRegions")
    public record Regions(
            List<String> code,
            List<String> nameUk,
            List<String> nameEn,
            List<Double> longitude,
            List<Double> latitude) {}

    @Schema(name = "MapRaions")
    public record Raions(
            List<String> code,
            List<String> nameUk,
            List<String> nameEn,
            List<Integer> region,

            @Schema(description = "Of the raion's middle") List<Double> longitude,

            List<Double> latitude) {}

    @Schema(name = "MapMunicipalities")
    public record Municipalities(
            List<String> code,
            List<String> nameUk,
            List<String> nameEn,
            List<String> centreUk,
            List<String> centreEn,
            List<String> kind,

            @Schema(
                    description =
                            "`oblast_hromada` for the 1,469 hromadas of the oblasts; Kyiv, Sevastopol and Crimea are counted apart")
            List<String> scope,

            List<Integer> raion,
            List<Integer> region,
            List<Double> longitude,
            List<Double> latitude,
            @Schema(description = "-1 where not known") List<Integer> population,
            List<String> reportingState) {}

    @Schema(name = "MapPartners")
    public record Partners(
            List<String> id,
            List<@Nullable String> nameUk,
            List<String> nameEn,
            List<@Nullable String> nameNative,
            List<Integer> country,
            List<@Nullable Double> longitude,
            List<@Nullable Double> latitude) {}

    @Schema(name = "MapThemes")
    public record Themes(List<String> slug, List<String> nameUk, List<String> nameEn) {}

    @Schema(name = "MapSources")
    public record Sources(List<String> key, List<String> title, List<@Nullable String> titleUk, List<String> trust) {}

    @Schema(name = "MapPartnerships")
    public record Partnerships(
            int[] id,
            int[] level,
            int[] municipality,
            int[] raion,
            int[] region,
            int[] partner,
            int[] country,
            int[] kind,
            int[] status,
            int[] trust,

            @Schema(description = "First known year, 0 where not known")
            int[] since,

            @Schema(description = "ISO 8601, as exact as known")
            List<@Nullable String> signedOn,

            int[] themeSet,
            int[] sourceSet,

            @Schema(
                    description =
                            "Names of Ukrainian parties that are no municipality, raion or region of today, by number of the partnership")
            Map<String, Name> partyNames) {}
}
