package ua.pobratym.source;

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

/** Sources over HTTP. */
@Path("/api/v1/sources")
@Tag(name = "Sources")
@Published
public class SourceResource {

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("precedence", "s.precedence");
        SORT_COLUMNS.put("key", "s.key");
        SORT_COLUMNS.put("title", "s.title");
        SORT_COLUMNS.put("asOf", "s.asOf");
        SORT_COLUMNS.put("partnerships", "s.partnerships");
    }

    private final SourceRepository sources;
    private final ListAnswer answer;

    public SourceResource(SourceRepository sources, ListAnswer answer) {
        this.sources = sources;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listSources",
            summary = "List sources",
            description = "Sort by precedence, key, title, asOf or partnerships.")
    @APIResponse(
            responseCode = "200",
            description = "Sources",
            content = @Content(schema = @Schema(implementation = SourcePage.class)))
    public Response list(@BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, "s.precedence", "s.key");
        return answer.answer(
                list,
                sources.find("from Source s order by " + orderBy),
                SourceSummary::from,
                SourcePage::new,
                SourceTable.SHAPE);
    }

    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSource",
            summary = "Get a source",
            description = "With its publisher, licence, date and level of trust, and how many partnerships it names.")
    @APIResponse(
            responseCode = "200",
            description = "The source",
            content = @Content(schema = @Schema(implementation = SourceSummary.class)))
    public SourceSummary get(
            @PathParam("key") @Parameter(description = "Key of the source", example = "register-3668") String key) {
        return sources.findByIdOptional(key)
                .map(SourceSummary::from)
                .orElseThrow(() -> NotFound.of("source", "key", key));
    }
}
