package ua.pobratym.page;

import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

/** A number in an address: digits from 0 to 9 alone, which Java's own reading is not content with. */
public final class WholeNumber {

    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /**
     * From 1 to the maximum.
     *
     * @param byDefault what it is when nothing is asked for
     * @param instead what may be said instead of a number, for the message
     */
    public static int of(String field, @Nullable String value, int byDefault, int maximum, String instead) {
        if (value == null) {
            return byDefault;
        }
        if (!value.isEmpty() && value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= maximum) {
                return number;
            }
        }
        throw InvalidParameter.query(field, value, "must be a whole number from 1 to " + maximum + instead);
    }
}
