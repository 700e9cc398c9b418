package ua.pobratym.partner;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of partners: repeat a name for <em>or</em>, names join by <em>and</em>. */
public class PartnerParameters {

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 codes", example = "PL")
    public List<String> country = new ArrayList<>();

    @QueryParam("level")
    @Parameter(description = "Kinds of authority", schema = @Schema(implementation = PartnerLevel[].class))
    public List<String> level = new ArrayList<>();

    @QueryParam("q")
    @Parameter(
            description = "Words naming partners or countries; forgiving (see `/search`)",
            schema = @Schema(type = SchemaType.STRING),
            example = "Люблін")
    public @Nullable String q;

    @QueryParam("bbox")
    @Parameter(
            description = "Box west,south,east,north in degrees that holds the partner's point",
            schema = @Schema(type = SchemaType.STRING),
            example = "14.1,49.0,24.2,54.9")
    public @Nullable String bbox;
}
