package ua.pobratym.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) as spreadsheets read them without questions: UTF-8 with a byte-order mark, and no
 * cell of text that a spreadsheet would take for a formula (OWASP, CSV injection).
 */
final class CsvExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvExport() {}

    static <T> void write(OutputStream out, List<Column<T>> columns, Stream<T> rows) throws IOException {
        text(out, BYTE_ORDER_MARK);
        line(out, columns, Column::heading);
        for (var row : (Iterable<T>) rows::iterator) {
            line(out, columns, column -> safe(column.value().apply(row)));
        }
    }

    /** By hand, as a CSV library's printer takes most of an export's time. */
    private static <T> void line(OutputStream out, List<Column<T>> columns, Function<Column<T>, @Nullable Object> value)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            var cell = value.apply(columns.get(i));
            if (cell != null) {
                text(out, quoted(cell.toString()));
            }
        }
        text(out, "\r\n");
    }

    private static String quoted(String cell) {
        boolean must =
                cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return must ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Object safe(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
