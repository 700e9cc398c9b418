package ua.pobratym.country;

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

/** Countries over HTTP. */
@Path("/api/v1/countries")
@Tag(name = "Countries")
@Published
public class CountryResource {

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("name", "c.nameUk");
        SORT_COLUMNS.put("code", "c.code");
        SORT_COLUMNS.put("partners", "c.partners");
        SORT_COLUMNS.put("partnerships", "c.partnerships");
        SORT_COLUMNS.put("municipalities", "c.municipalities");
    }

    private final CountryRepository countries;
    private final ListAnswer answer;

    public CountryResource(CountryRepository countries, ListAnswer answer) {
        this.countries = countries;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listCountries",
            summary = "List countries",
            description = "Sort by name, code, partners, partnerships or municipalities.")
    @APIResponse(
            responseCode = "200",
            description = "Countries",
            content = @Content(schema = @Schema(implementation = CountryPage.class)))
    public Response list(@BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, "c.nameUk", "c.code");
        return answer.answer(
                list,
                countries.find("from Country c order by " + orderBy),
                CountrySummary::from,
                CountryPage::new,
                CountryTable.SHAPE);
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCountry",
            summary = "Get a country",
            description =
                    "With the counts of its partners, partnerships and the Ukrainian municipalities that have them.")
    @APIResponse(
            responseCode = "200",
            description = "The country",
            content = @Content(schema = @Schema(implementation = CountrySummary.class)))
    public CountrySummary get(
            @PathParam("code") @Parameter(description = "ISO 3166-1 alpha-2 code", example = "PL") String code) {
        return countries
                .findByIdOptional(code)
                .map(CountrySummary::from)
                .orElseThrow(() -> NotFound.of("country", "code", code));
    }
}
