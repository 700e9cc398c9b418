package ua.pobratym.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) as spreadsheets read them without questions: UTF-8 with a byte-order mark, and no
 * cell of text that a spreadsheet would take for a formula (OWASP, CSV injection).
 */
final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FLUSHED_ABOVE = 16_384;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvExport() {}

    static <T> void write(OutputStream out, List<Column<T>> columns, Stream<T> rows) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var lines = new StringBuilder().append(BYTE_ORDER_MARK);
        columns.forEach(column -> cell(lines, column.heading()));
        endLine(lines);
        rows.forEach(row -> {
            for (var column : columns) {
                cell(lines, safe(column.value().apply(row)));
            }
            endLine(lines);
            if (lines.length() > FLUSHED_ABOVE) {
                flush(lines, writer);
            }
        });
        flush(lines, writer);
        writer.flush();
    }

    /** The cell and a comma; quoted only where it must be. By hand, as a CSV library's printer takes most of an export's time. */
    private static void cell(StringBuilder lines, @Nullable Object cell) {
        var text = cell == null ? "" : cell.toString();
        if (text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            lines.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            lines.append(text);
        }
        lines.append(',');
    }

    private static void endLine(StringBuilder lines) {
        lines.setLength(lines.length() - 1);
        lines.append("\r\n");
    }

    private static void flush(StringBuilder lines, Writer writer) {
        try {
            writer.append(lines);
            lines.setLength(0);
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
