package ua.pobratym.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** A workbook of one sheet with a frozen, bold heading. Text is written as text, so nothing is taken for a formula. */
final class XlsxExport {

    private static final int ROWS_BETWEEN_FLUSHES = 1_000;

    private XlsxExport() {}

    static <T> void write(OutputStream out, String sheet, List<Column<T>> columns, Stream<T> rows) throws IOException {
        try (var workbook = new Workbook(out, "Pobratym", "1.0")) {
            var worksheet = workbook.newWorksheet(sheet);
            worksheet.freezePane(0, 1);
            for (var i = 0; i < columns.size(); i++) {
                worksheet.value(0, i, columns.get(i).heading());
                worksheet.style(0, i).bold().set();
            }
            var line = 0;
            for (var row : (Iterable<T>) rows::iterator) {
                line++;
                for (var i = 0; i < columns.size(); i++) {
                    switch (columns.get(i).value().apply(row)) {
                        case null -> {}
                        case Number number -> worksheet.value(line, i, number);
                        case Boolean truth -> worksheet.value(line, i, truth);
                        case Object text -> worksheet.value(line, i, text.toString());
                    }
                }
                if (line % ROWS_BETWEEN_FLUSHES == 0) {
                    worksheet.flush();
                }
            }
            worksheet.finish();
        }
    }
}
