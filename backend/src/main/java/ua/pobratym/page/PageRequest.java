package ua.pobratym.page;

import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

/**
 * The part of a list that is asked for.
 *
 * @param page from 1
 * @param size items on a page, 1 to {@value #MAXIMUM_SIZE}
 */
public record PageRequest(int page, int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAXIMUM_SIZE = 200;

    /** Reads the parameters {@code page} and {@code size}; absent ones mean the first page of the default size. */
    public static PageRequest of(@Nullable String page, @Nullable String size) {
        return new PageRequest(
                number("page", page, 1, Integer.MAX_VALUE / MAXIMUM_SIZE),
                number("size", size, DEFAULT_SIZE, MAXIMUM_SIZE));
    }

    public int offset() {
        return (page - 1) * size;
    }

    private static int number(String field, @Nullable String value, int byDefault, int maximum) {
        if (value == null) {
            return byDefault;
        }
        if (value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9') && !value.isEmpty()) {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= maximum) {
                return number;
            }
        }
        throw InvalidParameter.query(
                field,
                value,
                "must be a whole number from 1 to " + maximum + (field.equals("size") ? ", or 'all'" : ""));
    }
}
