package ua.pobratym.partnership;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of partnerships as they stand in an address: repeat a name for <em>or</em>, names join by <em>and</em>. */
public class PartnershipParameters {

    @QueryParam("municipality")
    @Parameter(description = "KATOTTH codes of municipalities", example = "UA46060250000025047", explode = Explode.TRUE)
    public List<String> municipality = new ArrayList<>();

    @QueryParam("region")
    @Parameter(description = "KATOTTH codes of regions", example = "UA46000000000026241")
    public List<String> region = new ArrayList<>();

    @QueryParam("raion")
    @Parameter(description = "KATOTTH codes of raions", example = "UA46060000000042587")
    public List<String> raion = new ArrayList<>();

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 codes of the partners' countries", example = "PL")
    public List<String> country = new ArrayList<>();

    @QueryParam("partner")
    @Parameter(description = "Identifiers of partners", example = "pl-lublin")
    public List<String> partner = new ArrayList<>();

    @QueryParam("theme")
    @Parameter(description = "Slugs of themes", example = "culture")
    public List<String> theme = new ArrayList<>();

    @QueryParam("kind")
    @Parameter(description = "Kinds of partnership", schema = @Schema(implementation = PartnershipKind[].class))
    public List<String> kind = new ArrayList<>();

    @QueryParam("status")
    @Parameter(description = "States of partnership", schema = @Schema(implementation = PartnershipStatus[].class))
    public List<String> status = new ArrayList<>();

    @QueryParam("trust")
    @Parameter(description = "Levels of trust", schema = @Schema(implementation = ua.pobratym.source.Trust[].class))
    public List<String> trust = new ArrayList<>();

    @QueryParam("source")
    @Parameter(description = "Keys of sources that name the partnership", example = "register-3668")
    public List<String> source = new ArrayList<>();

    @QueryParam("level")
    @Parameter(description = "What the Ukrainian party is", schema = @Schema(implementation = PartyLevel[].class))
    public List<String> level = new ArrayList<>();

    @QueryParam("year")
    @Parameter(
            description = "First known years (`since`): a year, a span `2014-2022`, or one without an end, `2022-`",
            example = "2014-2022")
    public List<String> year = new ArrayList<>();

    @QueryParam("signedFrom")
    @Parameter(
            description =
                    "Earliest signing: year, month or day. A signing known less exactly counts if it may lie in the span",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
            example = "2022-02-24")
    public @Nullable String signedFrom;

    @QueryParam("signedTo")
    @Parameter(
            description = "Latest signing: year, month or day",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
            example = "2025")
    public @Nullable String signedTo;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words naming municipalities, partners, countries, raions or regions; forgiving (see `/search`)",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
            example = "Львів Польща")
    public @Nullable String q;

    @QueryParam("bbox")
    @Parameter(
            description = "Box west,south,east,north in degrees: either party lies in it",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
            example = "22.1,48.0,26.0,51.0")
    public @Nullable String bbox;
}
