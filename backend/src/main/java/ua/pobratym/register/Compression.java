package ua.pobratym.register;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes the encoded forms of an answer. */
final class Compression {

    /** For the first reader, who waits for it. */
    static final int QUICK = 5;

    /** For an answer that is read again and again. */
    static final int SMALL = 11;

    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();
    private static final int SMALLEST_WORTHWHILE = 256;

    private Compression() {}

    static boolean isWorthwhile(String mediaType, int length) {
        return length >= SMALLEST_WORTHWHILE && !mediaType.startsWith("application/vnd.openxmlformats");
    }

    /** The coding that is really made where this machine has no native Brotli. */
    static Encoding available(Encoding wanted) {
        return wanted == Encoding.BROTLI && !HAS_BROTLI ? Encoding.GZIP : wanted;
    }

    static byte[] compress(byte[] plain, Encoding encoding, int quality) {
        try {
            return switch (encoding) {
                case IDENTITY -> plain;
                case BROTLI -> Encoder.compress(plain, Encoder.Parameters.create(quality));
                case GZIP -> gzip(plain, Math.min(quality + 1, Deflater.BEST_COMPRESSION));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For an answer that is too large to be held. */
    static OutputStream stream(OutputStream client, Encoding encoding) throws IOException {
        return switch (encoding) {
            case IDENTITY -> client;
            case BROTLI -> new BrotliOutputStream(client, Encoder.Parameters.create(QUICK));
            case GZIP -> new GZIPOutputStream(client, 8192);
        };
    }

    private static byte[] gzip(byte[] plain, int level) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(bytes, 8192) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
