package ua.pobratym.register;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.NotFound;

/** A published resource of the tests alone, and what they need to look behind it. */
@Published
@Path("/api/v1/trial-themes")
public class TrialThemesResource {

    static final AtomicInteger READINGS = new AtomicInteger();
    static volatile @Nullable Runnable whileReading;

    private final DataSource dataSource;

    TrialThemesResource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @GET
    @Produces("application/json")
    @Operation(hidden = true)
    public Map<String, Object> list(@QueryParam("q") String q, @QueryParam("page") String page) throws SQLException {
        if ("nothing".equals(q)) {
            throw NotFound.of("theme", "slug", q);
        }
        READINGS.incrementAndGet();
        var first = slugs();
        var between = whileReading;
        if (between != null) {
            between.run();
        }
        return Map.of("slugs", first, "again", slugs(), "filling", "п".repeat(page == null ? 2000 : 20));
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@QueryParam("page") String lines) {
        StreamingOutput rows = out -> {
            READINGS.incrementAndGet();
            for (int i = 0; i < (lines == null ? 1000 : Integer.parseInt(lines)); i++) {
                out.write(("slug;" + i + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
        };
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=themes.csv")
                .build();
    }

    private List<String> slugs() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select slug from theme order by slug")) {
            var slugs = new ArrayList<String>();
            while (rows.next()) {
                slugs.add(rows.getString(1));
            }
            return slugs;
        }
    }
}
