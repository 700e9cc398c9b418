package ua.pobratym.map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.pobratym.register.Published;

/** The compact document over HTTP. */
@Path("/api/v1/map")
@Tag(name = "Whole register")
@Published
public class MapResource {

    private final MapRepository map;

    public MapResource(MapRepository map) {
        this.map = map;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMap",
            summary = "Get the whole register in columns",
            description =
                    "Compact: what the page loads once and then filters in the hand. For a program that wants all of it.")
    public MapDocument get() {
        return map.read();
    }
}
