package ua.pobratym.register;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Holds an answer while it is written; one that grows too large to be kept goes on to the client instead. */
final class CaughtAnswer extends OutputStream {

    private final OutputStream client;
    private final int largest;
    private final Encoding encoding;
    private final MultiMap headers;
    private ByteArrayBuilder held = new ByteArrayBuilder(8192);
    private @Nullable OutputStream streamed;

    CaughtAnswer(OutputStream client, int largest, Encoding encoding, MultiMap headers) {
        this.client = client;
        this.largest = largest;
        this.encoding = encoding;
        this.headers = headers;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (streamed == null && held.size() + length > largest) {
            stream();
        }
        (streamed == null ? held : streamed).write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (streamed != null) {
            streamed.flush();
        }
    }

    boolean isStreamed() {
        return streamed != null;
    }

    byte[] bytes() {
        return held.toByteArray();
    }

    void finish() throws IOException {
        if (streamed != null && streamed != client) {
            streamed.close();
        }
    }

    private void stream() throws IOException {
        var coding = Compression.available(encoding);
        if (coding != Encoding.IDENTITY) {
            headers.set(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        var target = Compression.stream(client, coding);
        target.write(held.toByteArray());
        held = new ByteArrayBuilder(0);
        streamed = target;
    }
}
