package ua.pobratym.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A parameter that this request cannot have, or a value that the parameter cannot have: 400. */
public class InvalidParameter extends ProblemException {

    public InvalidParameter(List<Violation> violations) {
        this(violations, 0);
    }

    /** @param untold how many more there are */
    InvalidParameter(List<Violation> violations, int untold) {
        super(new Problem(
                ProblemType.INVALID_PARAMETER.address(),
                ProblemType.INVALID_PARAMETER.title(),
                ProblemType.INVALID_PARAMETER.status(),
                violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; "))
                        + (untold == 0 ? "" : "; and %d more".formatted(untold)),
                List.copyOf(violations),
                null));
    }

    /** {@code InvalidParameter.query("size", "999", "must be from 1 to 200")} */
    public static InvalidParameter query(String field, String value, String message) {
        return new InvalidParameter(List.of(new Violation(field, "query", message, value, null)));
    }

    /** Refuses a value outside a closed set; the answer lists the set and, if one is close, what was probably meant. */
    public static InvalidParameter query(String field, String value, Collection<String> allowed) {
        return new InvalidParameter(List.of(notAllowed(field, "query", value, allowed)));
    }

    public static InvalidParameter path(String field, String value, String message) {
        return new InvalidParameter(List.of(new Violation(field, "path", message, value, null)));
    }

    public static InvalidParameter header(String field, String value, String message) {
        return new InvalidParameter(List.of(new Violation(field, "header", message, value, null)));
    }

    /** The violation alone, for those who collect several before they refuse. */
    public static Violation notAllowed(String field, String in, String value, Collection<String> allowed) {
        var meant = Suggestion.nearest(value, allowed)
                .map(near -> "; did you mean '%s'?".formatted(near))
                .orElse("");
        return new Violation(
                field,
                in,
                "'%s' is not one of the allowed values%s".formatted(Violation.shortened(value), meant),
                value,
                List.copyOf(allowed));
    }
}
