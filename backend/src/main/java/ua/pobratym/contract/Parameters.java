package ua.pobratym.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import ua.pobratym.page.PageRequest;

/** Says of parameters what programs made from the contract need: examples of their type, bounds, and none that a path gives. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Parameters implements OASFilter {

    private static final Pattern GIVEN_BY_THE_PATH = Pattern.compile("with the filter `(\\w+)`");

    @Override
    public Parameter filterParameter(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema == null) {
            return parameter;
        }
        var isList = schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
        if (isList && parameter.getExample() != null && !(parameter.getExample() instanceof List)) {
            parameter.setExample(List.of(parameter.getExample()));
        }
        if ("size".equals(parameter.getName()) && schema.getOneOf() != null) {
            schema.getOneOf().stream()
                    .filter(one -> one.getType() != null && one.getType().contains(Schema.SchemaType.INTEGER))
                    .forEach(number ->
                            number.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MAXIMUM_SIZE)));
        }
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getGET)
                .filter(get -> get != null)
                .forEach(Parameters::leaveOutWhatThePathGives);
    }

    private static void leaveOutWhatThePathGives(Operation operation) {
        var given = GIVEN_BY_THE_PATH.matcher(String.valueOf(operation.getDescription()));
        if (given.find()) {
            operation.setParameters(operation.getParameters().stream()
                    .filter(parameter -> !(parameter.getIn() == Parameter.In.QUERY
                            && given.group(1).equals(parameter.getName())))
                    .toList());
        }
    }
}
