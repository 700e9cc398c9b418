package ua.pobratym.partnership;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ua.pobratym.page.RequestedList;

/** A list of partnerships as it was asked for. */
public class PartnershipListRequest extends RequestedList {

    @BeanParam
    PartnershipParameters filter = new PartnershipParameters();

    @QueryParam("facets")
    @Parameter(
            description = "Filters whose values to count",
            schema = @Schema(implementation = PartnershipFacet[].class))
    List<String> facets = new ArrayList<>();

    @QueryParam("language")
    @Parameter(
            description = "Whose names and alphabet `sort` goes by",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"uk", "en"},
                            defaultValue = "uk"))
    public @Nullable String language;
}
