package ua.pobratym.region;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.pobratym.export.ListAnswer;
import ua.pobratym.page.Format;
import ua.pobratym.page.RequestedList;
import ua.pobratym.problem.NotFound;
import ua.pobratym.register.Published;

/** Raions over HTTP. */
@Path("/api/v1/raions")
@Tag(name = "Regions")
@Published
public class RaionResource {

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("name", "r.nameUk");
        SORT_COLUMNS.put("code", "r.code");
        SORT_COLUMNS.put("region", "r.region.nameUk");
        SORT_COLUMNS.put("municipalities", "r.municipalities");
        SORT_COLUMNS.put("partnerships", "r.partnerships");
    }

    private final RaionRepository raions;
    private final ListAnswer answer;

    public RaionResource(RaionRepository raions, ListAnswer answer) {
        this.raions = raions;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listRaions",
            summary = "List raions",
            description = "Sort by name, code, region, municipalities or partnerships.")
    @APIResponse(
            responseCode = "200",
            description = "Raions",
            content = @Content(schema = @Schema(implementation = RaionPage.class)))
    public Response list(@BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, "r.nameUk", "r.code");
        return answer.answer(
                list,
                raions.find("from Raion r join fetch r.region order by " + orderBy),
                RaionSummary::from,
                RaionPage::new,
                RaionTable.SHAPE);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRaion",
            summary = "Get a raion",
            description = "With its region and the counts of its municipalities and partnerships.")
    @APIResponse(
            responseCode = "200",
            description = "The raion",
            content = @Content(schema = @Schema(implementation = RaionSummary.class)))
    public RaionSummary get(
            @PathParam("code") @Parameter(description = "KATOTTH code", example = "UA46060000000042587") String code) {
        return raions.find("from Raion r join fetch r.region where r.code = ?1", code)
                .singleResultOptional()
                .map(RaionSummary::from)
                .orElseThrow(() -> NotFound.of("raion", "code", code));
    }
}
