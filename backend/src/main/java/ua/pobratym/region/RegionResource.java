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

/** Regions over HTTP. */
@Path("/api/v1/regions")
@Tag(name = "Regions")
@Published
public class RegionResource {

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("name", "r.nameUk");
        SORT_COLUMNS.put("code", "r.code");
        SORT_COLUMNS.put("municipalities", "r.municipalities");
        SORT_COLUMNS.put("partnerships", "r.partnerships");
    }

    private final RegionRepository regions;
    private final RaionRepository raions;
    private final ListAnswer answer;

    public RegionResource(RegionRepository regions, RaionRepository raions, ListAnswer answer) {
        this.regions = regions;
        this.raions = raions;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listRegions",
            summary = "List regions",
            description = "Sort by name, code, municipalities or partnerships.")
    @APIResponse(
            responseCode = "200",
            description = "Regions",
            content = @Content(schema = @Schema(implementation = RegionPage.class)))
    public Response list(@BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, "r.nameUk", "r.code");
        return answer.answer(
                list,
                regions.find("from Region r order by " + orderBy),
                RegionSummary::from,
                RegionPage::new,
                RegionTable.SHAPE);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRegion",
            summary = "Get a region",
            description = "With its raions and the counts of its municipalities and partnerships.")
    @APIResponse(
            responseCode = "200",
            description = "The region",
            content = @Content(schema = @Schema(implementation = RegionDetail.class)))
    public RegionDetail get(
            @PathParam("code") @Parameter(description = "KATOTTH code", example = "UA46000000000026241") String code) {
        return regions.findByIdOptional(code).map(this::detail).orElseThrow(() -> NotFound.of("region", "code", code));
    }

    private RegionDetail detail(Region region) {
        var ofRegion = raions
                .find("from Raion r join fetch r.region where r.region.code = ?1 order by r.nameUk", region.code)
                .stream()
                .map(RaionSummary::from)
                .toList();
        return new RegionDetail(RegionSummary.from(region), region.officialNameEn, ofRegion);
    }
}
