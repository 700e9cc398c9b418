package ua.pobratym.query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.register.RegisterVersion;
import ua.pobratym.register.Version;

/**
 * The codes, slugs and keys that filters may name, kept for one version of the register. A filter on something that
 * does not exist is an error, never an empty list: silence would be read as an answer.
 */
@ApplicationScoped
public class KnownValues {

    private static final Map<String, String> QUERIES = Map.of(
            "municipality", "select code from municipality order by code",
            "raion", "select code from raion order by code",
            "region", "select code from region order by code",
            "country", "select code from country order by code",
            "partner", "select id from partner order by id",
            "theme", "select slug from theme order by position",
            "source", "select key from source order by precedence, key");

    private record Snapshot(Version version, Map<String, Set<String>> values) {}

    private final EntityManager entityManager;
    private final RegisterVersion registerVersion;
    private volatile Snapshot snapshot = new Snapshot(Version.NONE, Map.of());

    public KnownValues(EntityManager entityManager, RegisterVersion registerVersion) {
        this.entityManager = entityManager;
        this.registerVersion = registerVersion;
    }

    /** The values, all of them known. */
    public List<String> require(String filter, List<String> values) {
        if (values.isEmpty()) {
            return values;
        }
        var known = current().getOrDefault(filter, Set.of());
        for (var value : values) {
            if (!known.contains(value)) {
                throw InvalidParameter.query(filter, value, known);
            }
        }
        return values;
    }

    /** Whether the register has it. */
    public boolean contains(String filter, String value) {
        return current().getOrDefault(filter, Set.of()).contains(value);
    }

    private Map<String, Set<String>> current() {
        var version = version();
        var seen = snapshot;
        if (!seen.version.equals(version)) {
            seen = new Snapshot(version, QuarkusTransaction.requiringNew().call(this::read));
            snapshot = seen;
        }
        return seen.values;
    }

    private Version version() {
        try {
            return registerVersion.current();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Map<String, Set<String>> read() {
        var values = new HashMap<String, Set<String>>();
        QUERIES.forEach((filter, sql) -> values.put(
                filter,
                new LinkedHashSet<>(
                        entityManager.createNativeQuery(sql, String.class).getResultList())));
        return values;
    }
}
