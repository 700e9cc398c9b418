package ua.pobratym.dataset.tabular;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one file strictly: UTF-8, RFC 4180, exactly the columns of the data package, every value as its field wants it. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Resource resource;
    private final Problems problems;

    CsvTable(Resource resource, Problems problems) {
        this.resource = resource;
        this.problems = problems;
    }

    List<Row> read(byte[] bytes) {
        var before = problems.count();
        var rows = decode(bytes).map(this::parse).orElse(List.of());
        // A count on top of a file that broke off in the middle would only hide the cause.
        if (problems.count() == before && rows.size() != resource.rowCount()) {
            problems.add(
                    resource.path(),
                    "has " + rows.size() + " rows, " + DataPackage.FILE + " says " + resource.rowCount());
        }
        return rows;
    }

    private Optional<String> decode(byte[] bytes) {
        var source = ByteBuffer.wrap(bytes);
        var target = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(source, target, true);
        target.flip();
        if (result.isError()) {
            problems.add(
                    resource.path(), 1 + target.chars().filter(c -> c == '\n').count(), "is not UTF-8");
            return Optional.empty();
        }
        if (target.hasRemaining() && target.get(target.position()) == BYTE_ORDER_MARK) {
            problems.add(resource.path(), 1, "begins with a byte order mark");
            return Optional.empty();
        }
        return Optional.of(target.toString());
    }

    private List<Row> parse(String text) {
        var rows = new ArrayList<Row>();
        var line = 1L;
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                problems.add(resource.path(), 1, "is empty");
                return rows;
            }
            var header = records.next().toList();
            if (!isAsDescribed(header)) {
                return rows;
            }
            // hasNext reads a whole record, which may have several lines: the line must be taken before.
            for (line = parser.getCurrentLineNumber() + 1;
                    records.hasNext();
                    line = parser.getCurrentLineNumber() + 1) {
                add(rows, header, line, records.next());
            }
        } catch (IOException | UncheckedIOException broken) {
            problems.add(
                    resource.path(),
                    line,
                    "broken quoting (" + innermost(broken).getMessage() + ")");
        }
        return rows;
    }

    private boolean isAsDescribed(List<String> header) {
        var missing = new LinkedHashSet<>(resource.columns());
        for (var column : header) {
            if (!missing.remove(column)) {
                problems.add(resource.path(), 1, "column " + column + " is not expected");
            }
        }
        missing.forEach(column -> problems.add(resource.path(), 1, "column " + column + " is missing"));
        return missing.isEmpty() && header.size() == resource.fields().size();
    }

    private void add(List<Row> rows, List<String> header, long line, CSVRecord record) {
        if (record.size() != header.size()) {
            problems.add(resource.path(), line, "has " + record.size() + " values, expected " + header.size());
            return;
        }
        var values = new HashMap<String, String>(header.size() * 2);
        for (var i = 0; i < header.size(); i++) {
            if (!record.get(i).isEmpty()) {
                values.put(header.get(i), record.get(i));
            }
        }
        var row = new Row(line, values);
        resource.fields()
                .forEach(
                        field -> field.problem(row).ifPresent(problem -> problems.add(resource.path(), line, problem)));
        rows.add(row);
    }

    private static Throwable innermost(Throwable thrown) {
        var cause = thrown.getCause();
        return cause == null ? thrown : innermost(cause);
    }
}
