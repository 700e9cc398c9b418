package ua.pobratym.export;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private static final int FLUSHED_ABOVE = 16_384;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvExport() {}

    static <T> void write(OutputStream out, List<Column<T>> columns, Stream<T> rows) throws IOException {
        var lines = new ByteArrayBuilder(2 * FLUSHED_ABOVE);
        text(lines, BYTE_ORDER_MARK);
        line(lines, columns, Column::heading);
        rows.forEach(row -> {
            line(lines, columns, column -> safe(column.value().apply(row)));
            if (lines.size() > FLUSHED_ABOVE) {
                flush(lines, out);
            }
        });
        flush(lines, out);
    }

    /** By hand, as a CSV library's printer takes most of an export's time. */
    private static <T> void line(
            ByteArrayBuilder lines, List<Column<T>> columns, Function<Column<T>, @Nullable Object> value) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                lines.append(',');
            }
            var cell = value.apply(columns.get(i));
            if (cell != null) {
                text(lines, quoted(cell.toString()));
            }
        }
        text(lines, "\r\n");
    }

    private static String quoted(String cell) {
        boolean must =
                cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return must ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static void text(ByteArrayBuilder lines, String text) {
        lines.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void flush(ByteArrayBuilder lines, OutputStream out) {
        try {
            out.write(lines.toByteArray());
            lines.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object safe(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
