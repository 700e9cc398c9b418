package ua.pobratym.entrance;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import ua.pobratym.query.Columns;
import ua.pobratym.register.Published;
import ua.pobratym.site.EmailAddress;
import ua.pobratym.site.SiteConfig;

/** The entrance of the API. */
@Path("/api/v1")
@Tag(name = "Whole register")
@Published
public class EntranceResource {

    private static final List<String> RESOURCES = List.of(
            "partnerships",
            "municipalities",
            "regions",
            "raions",
            "countries",
            "partners",
            "themes",
            "sources",
            "statistics",
            "search",
            "map",
            "guidelines",
            "forms");

    private static final String COUNTS = """
            select (select count(*) from partnership),
                   (select count(*) from partnership where party_level = 'municipality'),
                   (select count(*) from municipality),
                   (select count(distinct municipality_code) from partnership where party_level = 'municipality'),
                   (select count(*) from partner),
                   (select count(*) from country),
                   (select count(distinct country_code) from partnership),
                   (select count(*) from source),
                   (select count(*) from partnership_source),
                   (select count(*) from agreement)""";

    private final EntityManager entityManager;
    private final SiteConfig site;

    public EntranceResource(EntityManager entityManager, SiteConfig site) {
        this.entityManager = entityManager;
        this.site = site;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEntrance",
            summary = "See what there is",
            description = "The register's version and counts, and the addresses of all resources.")
    public Entrance get() {
        var session = entityManager.unwrap(Session.class);
        var version = session.createNativeQuery("select version from register_version", Long.class)
                .getSingleResult();
        var changedAt = session.createNativeQuery("select changed_at from register_version", Instant.class)
                .getSingleResult();
        var counts = session.createNativeQuery(COUNTS, Object[].class)
                .setTupleTransformer((row, names) -> counts(new Columns(row)))
                .getSingleResult();
        return new Entrance(
                version,
                changedAt,
                counts,
                site.contact().map(EmailAddress::value).orElse(null),
                links());
    }

    private static Entrance.Counts counts(Columns row) {
        return new Entrance.Counts(
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count(),
                row.count());
    }

    private static Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        links.put("self", "/api/v1");
        RESOURCES.forEach(resource -> links.put(resource, "/api/v1/" + resource));
        links.put("description", "/openapi.yaml");
        links.put("documentation", "/api");
        return links;
    }
}
