package ua.pobratym.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its machine-readable heading and where its value comes from (text, number, truth or nothing).
 *
 * @param <T> the row
 */
public record Column<T>(String heading, Function<T, @Nullable Object> value) {}
