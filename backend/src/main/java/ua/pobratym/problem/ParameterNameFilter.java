package ua.pobratym.problem;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses parameters that the resource does not declare: to ignore them would be to answer another question. */
class ParameterNameFilter {

    private final ConcurrentMap<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = 1000)
    void check(UriInfo uri, ResourceInfo resource) {
        var asked = uri.getQueryParameters();
        @Nullable Method method = resource.getResourceMethod();
        if (asked.isEmpty() || method == null) {
            return;
        }
        var faults = declared.computeIfAbsent(method, DeclaredParameters::of).faultsOf(asked.entrySet());
        if (!faults.isEmpty()) {
            throw new InvalidParameter(faults);
        }
    }
}
