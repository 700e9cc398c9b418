package ua.pobratym.export;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.pobratym.page.Format;
import ua.pobratym.page.PageLinks;

/** Answers a list as a file: CSV, XLSX, GeoJSON, or JSON of the whole list. */
@ApplicationScoped
public class TableExport {

    /** Above this number of rows the file is streamed instead of being made in memory. */
    private static final int ROWS_IN_MEMORY = 20_000;

    private final ObjectMapper json;

    public TableExport(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The file.
     *
     * @param total number of rows, which decides how the file is made
     * @param rows opens the rows; called once, inside a transaction
     */
    public <T> Response answer(Format format, TableShape<T> shape, URI asked, long total, Supplier<Stream<T>> rows) {
        var links = PageLinks.whole(asked);
        Object entity;
        if (total <= ROWS_IN_MEMORY) {
            var bytes = new ByteArrayBuilder();
            write(format, shape, links, total, rows, bytes);
            entity = bytes.toByteArray();
        } else {
            entity = (StreamingOutput)
                    out -> QuarkusTransaction.requiringNew().run(() -> write(format, shape, links, total, rows, out));
        }
        var file = "pobratym-" + shape.name() + "." + format.parameter();
        return Response.ok(entity)
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        format == Format.CSV ? format.mediaType() + ";charset=UTF-8" : format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (format == Format.GEOJSON ? "inline" : "attachment") + "; filename=\"" + file + "\"")
                .build();
    }

    private <T> void write(
            Format format,
            TableShape<T> shape,
            PageLinks links,
            long total,
            Supplier<Stream<T>> source,
            OutputStream out) {
        try (var rows = source.get()) {
            switch (format) {
                case CSV -> CsvExport.write(out, shape.columns(), rows);
                case XLSX -> XlsxExport.write(out, shape.name(), shape.columns(), rows);
                case GEOJSON -> GeoJsonExport.write(out, json, shape, rows);
                case JSON -> JsonExport.write(out, json, shape, links, total, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
