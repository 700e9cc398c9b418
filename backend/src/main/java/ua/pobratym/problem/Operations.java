package ua.pobratym.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jspecify.annotations.Nullable;

/**
 * What an address offers, as its resource declares it, for those who asked for something else: Quarkus' own refusals do
 * not say what there is.
 */
@ApplicationScoped
class Operations {

    /** One method of an address, with the media types that it writes and reads. */
    record Operation(String method, List<String> produces, List<String> consumes) {}

    private volatile @Nullable RequestMapper<List<Operation>> byAddress;

    /** For {@code Allow} (RFC 9110, 10.2.1), in alphabetical order; none if the address is none of ours. */
    List<String> methods(String path) {
        return at(path).stream()
                .map(Operation::method)
                .flatMap(method -> Stream.concat(
                        Stream.of(method, HttpMethod.OPTIONS),
                        method.equals(HttpMethod.GET) ? Stream.of(HttpMethod.HEAD) : Stream.of()))
                .distinct()
                .sorted()
                .toList();
    }

    List<String> produced(String path, String method) {
        return mediaTypes(path, method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method, Operation::produces);
    }

    List<String> consumed(String path, String method) {
        return mediaTypes(path, method, Operation::consumes);
    }

    private List<String> mediaTypes(String path, String method, Function<Operation, List<String>> types) {
        return at(path).stream()
                .filter(operation -> operation.method().equals(method))
                .flatMap(operation -> types.apply(operation).stream())
                .distinct()
                .toList();
    }

    private List<Operation> at(String path) {
        var mapper = byAddress;
        if (mapper == null) {
            mapper = read();
            byAddress = mapper;
        }
        var match = mapper.map(path);
        return match == null ? List.of() : match.value;
    }

    private static RequestMapper<List<Operation>> read() {
        Map<String, List<Operation>> found = new LinkedHashMap<>();
        for (var bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            var root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                addResource(bean.getBeanClass(), root.value(), found);
            }
        }
        var paths = new ArrayList<RequestPath<List<Operation>>>();
        found.forEach(
                (path, operations) -> paths.add(new RequestPath<>(false, new URITemplate(path, false), operations)));
        return new RequestMapper<>(paths);
    }

    private static void addResource(Class<?> resource, String root, Map<String, List<Operation>> found) {
        for (Method method : resource.getMethods()) {
            var own = method.getAnnotation(Path.class);
            var path = joined(root, own == null ? "" : own.value());
            Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(http -> http != null)
                    .forEach(http -> found.computeIfAbsent(path, unused -> new ArrayList<>())
                            .add(new Operation(
                                    http.value(),
                                    types(method, resource, Produces.class, Produces::value),
                                    types(method, resource, Consumes.class, Consumes::value))));
        }
    }

    /** The method's own, else its class'. */
    private static <A extends Annotation> List<String> types(
            Method method, Class<?> resource, Class<A> annotation, Function<A, String[]> value) {
        @Nullable A own = method.getAnnotation(annotation);
        @Nullable A declared = own == null ? resource.getAnnotation(annotation) : own;
        return declared == null ? List.of() : List.of(value.apply(declared));
    }

    private static String joined(String root, String own) {
        return ("/" + root + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
