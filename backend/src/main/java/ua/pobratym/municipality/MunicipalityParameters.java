package ua.pobratym.municipality;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of municipalities: repeat a name for <em>or</em>, names join by <em>and</em>. */
public class MunicipalityParameters {

    @QueryParam("region")
    @Parameter(description = "KATOTTH codes of regions", example = "UA46000000000026241")
    public List<String> region = new ArrayList<>();

    @QueryParam("raion")
    @Parameter(description = "KATOTTH codes of raions", example = "UA46060000000042587")
    public List<String> raion = new ArrayList<>();

    @QueryParam("kind")
    @Parameter(description = "Kinds of hromada", schema = @Schema(implementation = MunicipalityKind[].class))
    public List<String> kind = new ArrayList<>();

    @QueryParam("scope")
    @Parameter(description = "Sets of municipalities", schema = @Schema(implementation = MunicipalityScope[].class))
    public List<String> scope = new ArrayList<>();

    @QueryParam("reportingState")
    @Parameter(description = "States of reporting", schema = @Schema(implementation = ReportingState[].class))
    public List<String> reportingState = new ArrayList<>();

    @QueryParam("partnerships")
    @Parameter(
            description = "Only municipalities with, or without, a partnership",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"with", "without"}))
    public @Nullable String partnerships;

    @QueryParam("populationFrom")
    @Parameter(
            description = "Least population; a municipality whose population is not known does not match",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
            example = "10000")
    public @Nullable String populationFrom;

    @QueryParam("q")
    @Parameter(
            description = "Words naming municipalities, raions or regions; forgiving (see `/search`)",
            schema = @Schema(type = SchemaType.STRING),
            example = "Самар")
    public @Nullable String q;

    @QueryParam("bbox")
    @Parameter(
            description = "Box west,south,east,north in degrees that holds the municipality's point",
            schema = @Schema(type = SchemaType.STRING),
            example = "22.1,48.0,26.0,51.0")
    public @Nullable String bbox;
}
