package ua.pobratym.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Addresses of the tests alone, on which every kind of error can be made. */
@Path("/api/v1/trial")
@Produces("application/json")
public class TrialResource {

    public static class Filter {
        @QueryParam("country")
        List<String> country = List.of();

        @RestQuery("q")
        String text = "";
    }

    @GET
    @Operation(hidden = true)
    public Map<String, Object> list(
            @BeanParam Filter filter, @QueryParam("status") String status, @QueryParam("size") String size) {
        if (status != null && !List.of("active", "ended").contains(status)) {
            throw InvalidParameter.query("status", status, List.of("active", "ended"));
        }
        return Map.of("country", filter.country == null ? List.of() : filter.country, "q", String.valueOf(filter.text));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Map<String, Object> one(@PathParam("id") String id) {
        throw NotFound.of("trial", "id", id);
    }

    @GET
    @Path("/fails/{how}")
    @Operation(hidden = true)
    public Map<String, Object> fail(@PathParam("how") String how) throws Exception {
        throw switch (how) {
            case "database" -> new IllegalStateException(new SQLException("terminating connection", "57P01"));
            case "acquisition" -> new SQLException("Acquisition timeout while waiting for new connection");
            default -> new IllegalStateException("a secret of the inside");
        };
    }

    @POST
    @Consumes("application/json")
    @Operation(hidden = true)
    public Map<String, Object> write(Map<String, Integer> body) {
        return Map.copyOf(body);
    }
}
