package ua.pobratym.theme;

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

/** Themes over HTTP. */
@Path("/api/v1/themes")
@Tag(name = "Themes")
@Published
public class ThemeResource {

    private static final Map<String, String> SORT_COLUMNS = new LinkedHashMap<>();

    static {
        SORT_COLUMNS.put("position", "t.position");
        SORT_COLUMNS.put("slug", "t.slug");
        SORT_COLUMNS.put("name", "t.nameUk");
        SORT_COLUMNS.put("partnerships", "t.partnerships");
    }

    private final ThemeRepository themes;
    private final ListAnswer answer;

    public ThemeResource(ThemeRepository themes, ListAnswer answer) {
        this.themes = themes;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.GEOJSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            operationId = "listThemes",
            summary = "List themes",
            description = "Sort by position, slug, name or partnerships.")
    @APIResponse(
            responseCode = "200",
            description = "Themes",
            content = @Content(schema = @Schema(implementation = ThemePage.class)))
    public Response list(@BeanParam RequestedList list) {
        var orderBy = list.orderBy(SORT_COLUMNS, "t.position", "t.slug");
        return answer.answer(
                list,
                themes.find("from Theme t order by " + orderBy),
                ThemeSummary::from,
                ThemePage::new,
                ThemeTable.SHAPE);
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTheme",
            summary = "Get a theme",
            description = "With its names and how many partnerships it has.")
    @APIResponse(
            responseCode = "200",
            description = "The theme",
            content = @Content(schema = @Schema(implementation = ThemeSummary.class)))
    public ThemeSummary get(
            @PathParam("slug") @Parameter(description = "Slug of the theme", example = "culture") String slug) {
        return themes.findByIdOptional(slug)
                .map(ThemeSummary::from)
                .orElseThrow(() -> NotFound.of("theme", "slug", slug));
    }
}
