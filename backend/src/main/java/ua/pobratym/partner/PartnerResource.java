package ua.pobratym.partner;

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

/** Partners over HTTP. */
@Path("/api/v1/partners")
@Tag(name = "Partners")
@Published
public class PartnerResource {

    /** A text keeps only what fits best; among equals the larger is the likelier meant, as in the search. */
    private static final String LARGER_FIRST = "f.partnerships desc, f.population desc nulls last";

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("name", "f.nameEn");
        SORT_COLUMNS.put("id", "f.id");
        SORT_COLUMNS.put("country", "f.country.nameUk");
        SORT_COLUMNS.put("partnerships", "f.partnerships");
    }

    private final PartnerRepository partners;
    private final PartnerFilter filter;
    private final ListAnswer answer;

    public PartnerResource(PartnerRepository partners, PartnerFilter filter, ListAnswer answer) {
        this.partners = partners;
        this.filter = filter;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listPartners",
            summary = "List partners",
            description =
                    "Sort by name, id, country or partnerships. Without `sort` by id; what `q` found, by partnerships "
                            + "and population, the largest first.")
    @APIResponse(
            responseCode = "200",
            description = "Partners",
            content = @Content(schema = @Schema(implementation = PartnerPage.class)))
    public Response list(@BeanParam PartnerParameters asked, @BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, asked.q == null ? "f.id" : LARGER_FIRST, "f.id");
        return answer.answer(
                list,
                partners.matching(filter.where(asked), orderBy),
                PartnerSummary::from,
                PartnerPage::new,
                PartnerTable.SHAPE);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPartner",
            summary = "Get a partner",
            description =
                    "With its names, its place, its site and its identifiers in Wikidata and GeoNames where they are known.")
    @APIResponse(
            responseCode = "200",
            description = "The partner",
            content = @Content(schema = @Schema(implementation = PartnerDetail.class)))
    public PartnerDetail get(
            @PathParam("id") @Parameter(description = "Slug of the partner", example = "pl-lublin") String id) {
        return partners.byId(id).map(PartnerDetail::from).orElseThrow(() -> NotFound.of("partner", "id", id));
    }
}
