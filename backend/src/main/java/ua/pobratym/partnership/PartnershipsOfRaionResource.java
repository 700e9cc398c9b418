package ua.pobratym.partnership;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.pobratym.page.Format;
import ua.pobratym.register.Published;

/** The partnerships of one raion. A class of its own: JAX-RS looks only where the path matches best. */
@Path("/api/v1/raions/{code}/partnerships")
@Tag(name = "Regions")
@Published
public class PartnershipsOfRaionResource {

    private final RelatedPartnerships related;

    public PartnershipsOfRaionResource(RelatedPartnerships related) {
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listPartnershipsOfRaion",
            summary = "List the partnerships of a raion",
            description = "As `/partnerships` with the filter `raion`.")
    @APIResponse(
            responseCode = "200",
            description = "Partnerships",
            content = @Content(schema = @Schema(implementation = PartnershipPage.class)))
    public Response list(
            @PathParam("code") @Parameter(description = "KATOTTH code", example = "UA46060000000042587") String code,
            @BeanParam PartnershipListRequest asked) {
        return related.answer(
                "raion", "code", code, asked, filter -> filter.raion, (filter, only) -> filter.raion = only);
    }
}
