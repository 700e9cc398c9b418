package ua.pobratym.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schemas what the records say in Java: every member is always written, so it is required; one that is
 * {@code @Nullable} may be null; closed sets are written in lower case.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordSchemas implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName WIRE_NAME = DotName.createSimple("ua.pobratym.i18n.WireName");

    private final IndexView index;

    public RecordSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        var schemas = document.getComponents().getSchemas();
        for (var info : index.getKnownClasses()) {
            var schema = schemas.get(schemaName(info));
            if (schema == null || !info.name().toString().startsWith("ua.pobratym.")) {
                continue;
            }
            if (info.isRecord() && !info.hasDeclaredAnnotation(INCLUDE)) {
                describe(schema, members(info));
            } else if (info.isRecord() && schema.getProperties() != null) {
                var properties = new LinkedHashMap<>(schema.getProperties());
                properties.replaceAll((name, property) -> referring(property));
                schema.setProperties(properties);
            } else if (info.isEnum() && info.interfaceNames().contains(WIRE_NAME)) {
                schema.setEnumeration(schema.getEnumeration().stream()
                        .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .toList());
            }
        }
    }

    private static String schemaName(ClassInfo info) {
        var annotation = info.declaredAnnotation(SCHEMA);
        var name = annotation == null ? null : annotation.value("name");
        return name == null ? info.simpleName() : name.asString();
    }

    /** The fields by their names in JSON, those of unwrapped records included. */
    private Map<String, FieldInfo> members(ClassInfo info) {
        var members = new LinkedHashMap<String, FieldInfo>();
        for (var component : info.unsortedRecordComponents()) {
            var field = info.field(component.name());
            if (field.hasAnnotation(UNWRAPPED)) {
                members.putAll(members(index.getClassByName(field.type().name())));
            } else {
                var property = field.annotation(PROPERTY);
                members.put(
                        property == null ? component.name() : property.value().asString(), field);
            }
        }
        return members;
    }

    private static void describe(Schema schema, Map<String, FieldInfo> members) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        var ordered = new LinkedHashMap<String, Schema>();
        List<String> required = new ArrayList<>();
        members.forEach((name, field) -> {
            @Nullable Schema described = properties.get(name);
            if (described == null) {
                return;
            }
            var property = referring(described);
            if (hasNullableItems(field.type()) && property.getItems() != null) {
                property.setItems(nullable(property.getItems()));
            }
            if (field.hasAnnotation(INCLUDE)) {
                ordered.put(name, property);
            } else {
                required.add(name);
                ordered.put(name, isNullable(field.type()) ? nullable(property) : property);
            }
        });
        schema.setProperties(ordered);
        schema.setRequired(required);
    }

    /** Generators of clients know a reference with a description only in this form. */
    private static Schema referring(Schema property) {
        if (property.getRef() == null || property.getDescription() == null) {
            return property;
        }
        return OASFactory.createSchema()
                .description(property.getDescription())
                .examples(property.getExamples())
                .addAllOf(OASFactory.createSchema().ref(property.getRef()));
    }

    private static boolean hasNullableItems(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().stream().anyMatch(RecordSchemas::isNullable);
    }

    private static boolean isNullable(Type type) {
        return type.hasAnnotation(NULLABLE);
    }

    private static Schema nullable(Schema schema) {
        if (schema.getAllOf() != null && schema.getAllOf().size() == 1) {
            return nullable(schema.getAllOf().getFirst()).description(schema.getDescription());
        }
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            schema.addType(Schema.SchemaType.NULL);
        }
        return schema;
    }
}
