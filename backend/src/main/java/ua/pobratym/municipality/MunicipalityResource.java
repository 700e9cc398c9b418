package ua.pobratym.municipality;

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

/** Municipalities over HTTP. */
@Path("/api/v1/municipalities")
@Tag(name = "Municipalities")
@Published
public class MunicipalityResource {

    /** A text keeps only what fits best; among equals the larger is the likelier meant, as in the search. */
    private static final String LARGER_FIRST = "m.partnerships desc, m.population desc nulls last";

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("name", "m.nameUk");
        SORT_COLUMNS.put("code", "m.code");
        SORT_COLUMNS.put("region", "m.region.nameUk");
        SORT_COLUMNS.put("population", "m.population");
        SORT_COLUMNS.put("partnerships", "m.partnerships");
        SORT_COLUMNS.put("countries", "m.countries");
    }

    private final MunicipalityRepository municipalities;
    private final MunicipalityFilter filter;
    private final SimilarMunicipalityRepository similar;
    private final ListAnswer answer;

    public MunicipalityResource(
            MunicipalityRepository municipalities,
            MunicipalityFilter filter,
            SimilarMunicipalityRepository similar,
            ListAnswer answer) {
        this.municipalities = municipalities;
        this.similar = similar;
        this.filter = filter;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listMunicipalities",
            summary = "List municipalities",
            description = "Sort by name, code, region, population, partnerships or countries. Without `sort` by name; "
                    + "what `q` found, by partnerships and population, the largest first.")
    @APIResponse(
            responseCode = "200",
            description = "Municipalities",
            content = @Content(schema = @Schema(implementation = MunicipalityPage.class)))
    public Response list(@BeanParam MunicipalityParameters asked, @BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, asked.q == null ? "m.nameUk" : LARGER_FIRST, "m.code");
        return answer.answer(
                list,
                municipalities.matching(filter.where(asked), orderBy),
                MunicipalitySummary::from,
                MunicipalityPage::new,
                MunicipalityTable.SHAPE);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMunicipality",
            summary = "Get a municipality",
            description =
                    "With its former and other names, population and area, whether it has answered the Ministry, and its verified partnerships counted.")
    @APIResponse(
            responseCode = "200",
            description = "The municipality",
            content = @Content(schema = @Schema(implementation = MunicipalityDetail.class)))
    public MunicipalityDetail get(
            @PathParam("code") @Parameter(description = "KATOTTH code", example = "UA46060250000025047") String code) {
        return municipalities
                .byCode(code)
                .map(MunicipalityDetail::from)
                .orElseThrow(() -> NotFound.of("municipality", "code", code));
    }

    @GET
    @Path("/{code}/similar")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSimilarMunicipalities",
            summary = "Find municipalities that resemble one",
            description =
                    "Six at most, of the same kind: those with standing partnerships first, then by population and "
                            + "nearness, where a doubling of the population counts as much as 250 km and another region as much "
                            + "as 75 km. Each says in what it resembles the other.")
    @APIResponse(
            responseCode = "200",
            description = "Similar municipalities",
            content = @Content(schema = @Schema(implementation = SimilarMunicipalities.class)))
    public SimilarMunicipalities similar(
            @PathParam("code") @Parameter(description = "KATOTTH code", example = "UA46060250000025047") String code) {
        if (municipalities.findByIdOptional(code).isEmpty()) {
            throw NotFound.of("municipality", "code", code);
        }
        return new SimilarMunicipalities(similar.of(code));
    }
}
