package ua.pobratym.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import ua.pobratym.page.PageLinks;

/** The whole list as one page of JSON, written item by item. */
final class JsonExport {

    private JsonExport() {}

    static <T> void write(
            OutputStream out, ObjectMapper json, TableShape<T> shape, PageLinks links, long total, Stream<T> rows)
            throws IOException {
        try (var generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeNumberField("page", 1);
            generator.writeNumberField("size", total);
            generator.writeNumberField("total", total);
            generator.writePOJOField("links", links);
            generator.writeArrayFieldStart("items");
            rows.forEach(row -> {
                try {
                    generator.writePOJO(shape.properties().apply(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }
}
