package ua.pobratym.problem;

import java.util.List;
import java.util.Locale;

/** The address is well formed, and names something that the register does not have: 404. */
public class NotFound extends ProblemException {

    private NotFound(Problem problem) {
        super(problem);
    }

    /** {@code NotFound.of("partnership", "id", "99999")}: type {@code /problems/partnership-not-found}. */
    public static NotFound of(String thing, String field, String value) {
        var shown = Violation.shortened(value);
        return new NotFound(new Problem(
                ProblemType.ADDRESS + thing.toLowerCase(Locale.ROOT).replace(' ', '-') + ProblemType.NOT_FOUND_SUFFIX,
                "There is no such " + thing,
                404,
                "There is no %s with the %s '%s'".formatted(thing, field, shown),
                List.of(new Violation(field, "path", "names no " + thing, shown, null)),
                null));
    }
}
