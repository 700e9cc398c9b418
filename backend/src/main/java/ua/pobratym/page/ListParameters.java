package ua.pobratym.page;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for, in which order and as what. */
public class ListParameters {

    @QueryParam("sort")
    @Parameter(
            description =
                    "Names to sort by, separated by commas; `-` before a name sorts down. Names sort by the Ukrainian alphabet",
            schema = @Schema(type = SchemaType.STRING))
    public @Nullable String sort;

    @QueryParam("page")
    @Parameter(
            description = "Page, from 1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    public @Nullable String page;

    @QueryParam("size")
    @Parameter(
            description = "Items on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    public @Nullable String size;

    @QueryParam("format")
    @Parameter(
            description =
                    "Media type, instead of the Accept header. CSV, XLSX and GeoJSON hold all matching rows unless `page` or `size` is given",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "geojson", "csv", "xlsx"}))
    public @Nullable String format;

    /** The page that is asked for. */
    public PageRequest pageRequest() {
        return PageRequest.of(page, size);
    }

    /** Whether a certain page is asked for, and not the whole list. */
    public boolean paged() {
        return page != null || size != null;
    }
}
