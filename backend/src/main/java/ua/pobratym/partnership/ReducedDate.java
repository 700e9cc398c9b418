package ua.pobratym.partnership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

/**
 * A date as exact as it is known (ISO 8601-1 reduced precision): {@code 2008}, {@code 2008-03} or {@code 2008-03-13}.
 * As text such dates sort and compare; a less exact one stands for each day of its span.
 */
public record ReducedDate(String text) {

    public static Optional<ReducedDate> of(String field, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value.matches("\\d{4}")
                    || value.matches("\\d{4}-\\d{2}") && YearMonth.parse(value) != null
                    || value.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(value) != null) {
                return Optional.of(new ReducedDate(value));
            }
        } catch (DateTimeException notInTheCalendar) {
            throw InvalidParameter.query(field, value, "is not a date of the calendar");
        }
        throw InvalidParameter.query(field, value, "must be a date such as 2008, 2008-03 or 2008-03-13");
    }

    /** Sorts behind every more exact date inside this one's span: the end of the span as text. */
    public String end() {
        return text + "~";
    }
}
