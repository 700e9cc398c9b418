package ua.pobratym.page;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

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
            description =
                    "Items on a page, 1 to 200; or `all`: every matching item in one answer, which a program may have to read as it comes",
            schema =
                    @Schema(
                            oneOf = {Integer.class, WholeList.class},
                            defaultValue = "20"))
    public @Nullable String size;

    @QueryParam("format")
    @Parameter(
            description =
                    "Media type, instead of the Accept header. CSV, XLSX and GeoJSON hold all matching rows unless `page` or `size` is given; so does JSON with `size=all`",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "geojson", "csv", "xlsx"}))
    public @Nullable String format;

    /** The page that is asked for; of the whole list the first one of the default size, which nobody reads. */
    public PageRequest pageRequest() {
        return PageRequest.of(page, whole() ? null : size);
    }

    /** Whether a certain page is asked for, and not the whole list. */
    public boolean paged() {
        return !whole() && (page != null || size != null);
    }

    /** Whether every item is asked for in one answer, whatever the format. */
    public boolean whole() {
        if (!WholeList.ALL.wireName().equals(size)) {
            return false;
        }
        if (page != null) {
            throw InvalidParameter.query("page", page, "the whole list (size=all) has no pages");
        }
        return true;
    }
}
