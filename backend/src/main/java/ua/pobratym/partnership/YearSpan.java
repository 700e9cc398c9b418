package ua.pobratym.partnership;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.pobratym.problem.InvalidParameter;

/** Years as they are asked for: {@code 2023}, {@code 2014-2022}, or {@code 2022-} without an end. */
final class YearSpan {

    /** No partnership is of a later year. */
    private static final int LAST = 2199;

    private static final Pattern SPAN = Pattern.compile("([12]\\d{3})(?:(-)([12]\\d{3})?)?");

    private YearSpan() {}

    static Stream<Short> years(String text) {
        var span = SPAN.matcher(text);
        if (span.matches()) {
            var from = Integer.parseInt(span.group(1));
            var to = span.group(2) == null ? from : span.group(3) == null ? LAST : Integer.parseInt(span.group(3));
            if (from <= to) {
                return IntStream.rangeClosed(from, to).mapToObj(year -> (short) year);
            }
        }
        throw InvalidParameter.query(
                "year", text, "must be a year of four digits, or a span of them: 2023, 2014-2022, 2022-");
    }
}
