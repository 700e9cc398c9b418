package ua.pobratym.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A feature collection, written feature by feature. */
final class GeoJsonExport {

    private GeoJsonExport() {}

    static <T> void write(OutputStream out, ObjectMapper json, TableShape<T> shape, Stream<T> rows) throws IOException {
        try (var generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            rows.forEach(row -> {
                try {
                    generator.writePOJO(Feature.of(
                            shape.id().apply(row),
                            shape.points().apply(row),
                            shape.properties().apply(row)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }
}
