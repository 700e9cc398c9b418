package ua.pobratym.page;

import org.jspecify.annotations.Nullable;

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
                WholeNumber.of("page", page, 1, Integer.MAX_VALUE / MAXIMUM_SIZE, ""),
                WholeNumber.of("size", size, DEFAULT_SIZE, MAXIMUM_SIZE, ", or 'all'"));
    }

    public int offset() {
        return (page - 1) * size;
    }
}
