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

/** The partnerships of one source. A class of its own: JAX-RS looks only where the path matches best. */
@Path("/api/v1/sources/{key}/partnerships")
@Tag(name = "Sources")
@Published
public class PartnershipsOfSourceResource {

    private final RelatedPartnerships related;

    public PartnershipsOfSourceResource(RelatedPartnerships related) {
        this.related = related;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listPartnershipsOfSource",
            summary = "List the partnerships of a source",
            description = "As `/partnerships` with the filter `source`.")
    @APIResponse(
            responseCode = "200",
            description = "Partnerships",
            content = @Content(schema = @Schema(implementation = PartnershipPage.class)))
    public Response list(
            @PathParam("key") @Parameter(description = "Key of the source", example = "register-3668") String key,
            @BeanParam PartnershipListRequest asked) {
        return related.answer(
                "source", "key", key, asked, filter -> filter.source, (filter, only) -> filter.source = only);
    }
}
