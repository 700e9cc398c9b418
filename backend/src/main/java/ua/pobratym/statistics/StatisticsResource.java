package ua.pobratym.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.pobratym.register.Published;

/** Statistics over HTTP. */
@Path("/api/v1/statistics")
@Tag(name = "Whole register")
@Published
public class StatisticsResource {

    private final StatisticsRepository statistics;

    public StatisticsResource(StatisticsRepository statistics) {
        this.statistics = statistics;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getStatistics",
            summary = "Get figures of the whole register",
            description = "Coverage by region, partnerships by country, year, theme, trust, kind and status.")
    public Statistics get() {
        return statistics.read();
    }
}
