package ua.pobratym.dataset.tabular;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column: its type and what its values must be like.
 *
 * @param requiredWhen column → values: where the row has one of them, this column must not be empty
 */
record Field(
        String name,
        Type type,
        boolean uri,
        boolean required,
        Map<String, Set<String>> requiredWhen,
        @Nullable Pattern pattern,
        Set<String> allowed,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    private static final int SHOWN = 60;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        YEAR
    }

    /** What is wrong with the row's value, if anything. */
    Optional<String> problem(Row row) {
        var value = row.optional(name);
        if (value.isEmpty()) {
            return isRequired(row) ? Optional.of(name + " is empty") : Optional.empty();
        }
        return expectation(value.get())
                .map(expected -> name + " is \"" + shown(value.get()) + "\", expected " + expected);
    }

    private boolean isRequired(Row row) {
        return required
                || requiredWhen.entrySet().stream()
                        .anyMatch(condition -> row.optional(condition.getKey())
                                .filter(condition.getValue()::contains)
                                .isPresent());
    }

    private Optional<String> expectation(String value) {
        if (!value.equals(value.strip()) || value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("no blanks around it and no control characters");
        }
        if (!allowed.isEmpty()) {
            return allowed.contains(value)
                    ? Optional.empty()
                    : Optional.of("one of " + allowed.stream().sorted().collect(joining(", ")));
        }
        if (pattern != null && !pattern.matcher(value).matches()) {
            return Optional.of("a value like " + pattern);
        }
        if (pattern != null && WHOLE_DATE.matcher(value).matches() && !isDate(value)) {
            return Optional.of("a date of the calendar");
        }
        return switch (type) {
            case STRING ->
                uri && !isUri(value)
                        ? Optional.of("an address that begins with http:// or https://")
                        : Optional.empty();
            case BOOLEAN ->
                value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("true or false");
            case DATE -> isDate(value) ? Optional.empty() : Optional.of("a date like 2026-11-24");
            case YEAR -> value.matches("\\d{4}") ? Optional.empty() : Optional.of("a year of four digits");
            case INTEGER -> value.matches("0|-?[1-9]\\d{0,8}") ? range(value) : Optional.of("a whole number");
            case NUMBER -> value.matches("-?\\d+(\\.\\d+)?") ? range(value) : Optional.of("a number");
        };
    }

    private Optional<String> range(String value) {
        var number = new BigDecimal(value);
        if (minimum != null && number.compareTo(minimum) < 0) {
            return Optional.of("at least " + minimum);
        }
        return maximum != null && number.compareTo(maximum) > 0 ? Optional.of("at most " + maximum) : Optional.empty();
    }

    private static boolean isUri(String value) {
        try {
            var address = new URI(value);
            return WEB.contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static String shown(String value) {
        var printable = value.replaceAll("\\p{Cntrl}", "�");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…";
    }
}
