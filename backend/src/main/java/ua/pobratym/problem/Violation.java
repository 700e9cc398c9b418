package ua.pobratym.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request: where it was, what it said and what it could have said. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Violation(
        @Schema(
                required = true,
                description = "Name of the parameter, header or member of the body",
                examples = "status")
        String field,

        @Schema(
                required = true,
                enumeration = {"query", "path", "header", "body"})
        String in,

        @Schema(required = true, examples = "is not known") String message,

        @Schema(nullable = true, description = "What was sent, shortened", examples = "activ") @Nullable
        String value,

        @Schema(nullable = true, description = "What may be sent instead, the first of them if there are many")
        @Nullable
        List<String> allowed) {

    private static final int LONGEST_VALUE = 100;
    private static final int MOST_ALLOWED = 60;

    public Violation {
        value = value == null ? null : shortened(value);
        allowed = allowed == null ? null : allowed.stream().limit(MOST_ALLOWED).toList();
    }

    public Violation(String field, String in, String message) {
        this(field, in, message, null, null);
    }

    /** A value as it may be repeated to a person: of bounded length, and nothing in it that acts on a terminal or a log. */
    public static String shortened(String value) {
        var printable = new StringBuilder(Math.min(value.length(), LONGEST_VALUE + 1));
        value.codePoints()
                .limit(LONGEST_VALUE)
                .map(c -> isPrintable(c) ? c : '\uFFFD')
                .forEach(printable::appendCodePoint);
        return value.codePointCount(0, value.length()) > LONGEST_VALUE
                ? printable.append('…').toString()
                : printable.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
