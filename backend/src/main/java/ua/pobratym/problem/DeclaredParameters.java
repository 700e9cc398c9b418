package ua.pobratym.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that a resource method declares: the one list of what its address may be asked. */
record DeclaredParameters(TreeMap<String, Boolean> repeatable) {

    /** Who asks for it everywhere gets it also where there is nothing else. */
    private static final String FORMAT = "format";

    private static final String JSON = "json";

    static DeclaredParameters of(Method method) {
        var found = new TreeMap<String, Boolean>();
        for (var parameter : method.getParameters()) {
            var name = name(parameter, parameter.getName());
            if (name != null) {
                found.put(name, isRepeatable(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class) || hasParameters(parameter.getType())) {
                addFields(parameter.getType(), found);
            }
        }
        return new DeclaredParameters(found);
    }

    Faults faultsOf(Collection<Map.Entry<String, List<String>>> asked) {
        var faults = new Faults();
        for (var entry : asked) {
            var name = entry.getKey();
            var values = entry.getValue();
            var mayRepeat = repeatable.get(name);
            if (mayRepeat == null) {
                if (!name.equals(FORMAT) || !values.equals(List.of(JSON))) {
                    faults.add(() -> unknown(name, values));
                }
            } else if (!mayRepeat && values.size() > 1) {
                faults.add(() -> new Violation(
                        name,
                        "query",
                        "may be given once, and is given %d times".formatted(values.size()),
                        String.join(", ", values),
                        null));
            } else if (values.contains("")) {
                faults.add(() -> new Violation(name, "query", "is empty; give it a value or leave it out"));
            }
        }
        return faults;
    }

    private Violation unknown(String name, List<String> values) {
        var value = String.join(", ", values);
        if (name.equals(FORMAT)) {
            return new Violation(name, "query", "this address has no other format", value, List.of(JSON));
        }
        var meant = Suggestion.nearest(name, repeatable.keySet())
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
        return new Violation(
                Violation.shortened(name),
                "query",
                "is not a parameter of this address" + meant,
                value,
                List.copyOf(repeatable.keySet()));
    }

    private static void addFields(Class<?> holder, TreeMap<String, Boolean> found) {
        for (@Nullable Class<?> type = holder; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                var name = name(field, field.getName());
                if (name != null) {
                    found.put(name, isRepeatable(field.getType()));
                } else if (field.isAnnotationPresent(BeanParam.class) || hasParameters(field.getType())) {
                    addFields(field.getType(), found);
                }
            }
        }
    }

    /** Quarkus takes a class with annotated fields for a bean of parameters, annotated itself or not. */
    private static boolean hasParameters(Class<?> type) {
        if (!type.getName().startsWith("ua.pobratym.") || type.isEnum()) {
            return false;
        }
        for (Field field : type.getDeclaredFields()) {
            if (name(field, field.getName()) != null || field.isAnnotationPresent(BeanParam.class)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String name(AnnotatedElement element, String javaName) {
        var query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            return query.value();
        }
        var rest = element.getAnnotation(RestQuery.class);
        if (rest == null) {
            return null;
        }
        return rest.value().isEmpty() ? javaName : rest.value();
    }

    private static boolean isRepeatable(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray();
    }
}
