package ua.pobratym.partnership;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.pobratym.page.Format;
import ua.pobratym.problem.NotFound;
import ua.pobratym.register.Published;

/** Partnerships over HTTP. */
@Path("/api/v1/partnerships")
@Tag(name = "Partnerships")
@Published
@RunOnVirtualThread
public class PartnershipResource {

    private final PartnershipList list;
    private final PartnershipRepository partnerships;

    public PartnershipResource(PartnershipList list, PartnershipRepository partnerships) {
        this.list = list;
        this.partnerships = partnerships;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listPartnerships",
            summary = "List partnerships",
            description = "Filtered, sorted and paged; with counts for every value of the facets asked for. "
                    + "Without filters it holds every partnership, ended ones included. "
                    + "Sort by id, municipality, raion, region, partner, country, kind, status, trust, level, since, signedOn, "
                    + "or the number of themes or sources.")
    @APIResponse(
            responseCode = "200",
            description = "Partnerships",
            content = @Content(schema = @Schema(implementation = PartnershipPage.class)))
    public Response list(@BeanParam PartnershipListRequest asked) {
        return list.answer(asked);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPartnership",
            summary = "Get a partnership",
            description = "With its agreements and what every source says of it.")
    @APIResponse(
            responseCode = "200",
            description = "The partnership",
            content = @Content(schema = @Schema(implementation = PartnershipDetail.class)))
    public PartnershipDetail get(
            @PathParam("id")
                    @Parameter(
                            description = "Number of the partnership",
                            example = "254",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String id) {
        return number(id).flatMap(partnerships::detail).orElseThrow(() -> NotFound.of("partnership", "id", id));
    }

    private static Optional<Integer> number(String id) {
        return id.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(id)) : Optional.empty();
    }
}
