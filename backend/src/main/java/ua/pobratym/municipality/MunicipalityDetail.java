package ua.pobratym.municipality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality with its other names. */
@Schema(description = "A municipality with its former and other names")
public record MunicipalityDetail(
        @JsonUnwrapped MunicipalitySummary summary,

        @Schema(description = "Names that the centre had before, newest sources first")
        List<Alias> formerNames,

        @Schema(description = "All other names by which it is found")
        List<Alias> aliases,

        @Schema(description = "Official area in square kilometres", examples = "318.5") @Nullable
        Double areaKm2,

        @Schema(description = "Wikidata item", examples = "Q97351043") @Nullable
        String wikidata,

        @Schema(description = "Partnerships that are verified")
        long verifiedPartnerships) {

    private static final Set<String> FORMER = Set.of("former_centre");

    /** Another name and its language. */
    @Schema(name = "MunicipalityAlias", description = "Another name, its language and what sort of name it is")
    public record Alias(String name, String language, String kind) {}

    static MunicipalityDetail from(Municipality municipality) {
        var names = municipality.aliases.stream()
                .map(alias -> new Alias(alias.alias, alias.language, alias.kind))
                .sorted(java.util.Comparator.comparing(Alias::kind).thenComparing(Alias::name))
                .toList();
        return new MunicipalityDetail(
                MunicipalitySummary.from(municipality),
                names.stream().filter(name -> FORMER.contains(name.kind())).toList(),
                names.stream().filter(name -> !FORMER.contains(name.kind())).toList(),
                municipality.areaKm2,
                municipality.wikidata,
                municipality.verifiedPartnerships);
    }
}
