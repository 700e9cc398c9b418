package ua.pobratym.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses parameters that the resource does not declare: to ignore them would be to answer another question. */
class ParameterNameFilter {

    private final ConcurrentMap<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = 1000)
    void check(RoutingContext context, ResourceInfo resource) {
        @Nullable String query = context.request().query();
        @Nullable Method method = resource.getResourceMethod();
        if (query == null || query.isEmpty() || method == null) {
            return;
        }
        declared.computeIfAbsent(method, DeclaredParameters::of)
                .faultsOf(asked(query).entrySet())
                .refuse();
    }

    /** As it is written: Vert.x takes {@code Country} for {@code country}, and would give both. */
    private static Map<String, List<String>> asked(String query) {
        try {
            var asked = new LinkedHashMap<String, List<String>>();
            for (var parameter : QueryString.parse(query)) {
                asked.computeIfAbsent(parameter.name(), unused -> new ArrayList<>())
                        .add(parameter.value());
            }
            return asked;
        } catch (QueryString.Malformed e) {
            throw new IllegalStateException("RequestCheck has let pass what is not percent-encoded UTF-8", e);
        }
    }
}
