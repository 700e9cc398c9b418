package ua.pobratym.register;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** An answer, perhaps kept: its bytes in each encoding that was asked for so far, and its own headers. */
public final class Answer {

    /** One encoded form, ready to be sent as it is. */
    public record Form(Encoding encoding, Buffer body, String length) {

        static Form of(Encoding encoding, byte[] bytes) {
            return new Form(encoding, Buffer.buffer(bytes), Integer.toString(bytes.length));
        }

        /** Outside the heap, where the socket takes it from without a copy; freed with the answer. */
        Form outside() {
            var direct = ByteBuffer.allocateDirect(body.length())
                    .put(body.getByteBuf().nioBuffer())
                    .flip();
            return new Form(
                    encoding, Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct))), length);
        }
    }

    private static final int OVERHEAD = 600;

    private final Version version;
    private final String entityTag;
    private final String mediaType;
    private final List<Map.Entry<String, String>> headers;
    private final int length;
    private final AtomicReferenceArray<@Nullable Form> forms = new AtomicReferenceArray<>(Encoding.values().length);
    private int readings;
    private boolean kept;

    public Answer(Version version, String entityTag, String mediaType, Map<String, String> headers, byte[] plain) {
        this.version = version;
        this.entityTag = entityTag;
        this.mediaType = mediaType;
        this.headers = List.copyOf(headers.entrySet());
        this.length = plain.length;
        forms.set(Encoding.IDENTITY.ordinal(), Form.of(Encoding.IDENTITY, plain));
    }

    boolean isOf(Version current) {
        return version.equals(current);
    }

    public String entityTag() {
        return entityTag;
    }

    public String mediaType() {
        return mediaType;
    }

    List<Map.Entry<String, String>> headers() {
        return headers;
    }

    int length() {
        return length;
    }

    /** Racy on purpose: it only has to grow about as often as the answer is read. */
    int countReading() {
        return ++readings;
    }

    /** The form if it has been made; what is not worth compressing has one form. */
    public @Nullable Form ready(Encoding wanted) {
        return forms.get((isCompressible() ? Compression.available(wanted) : Encoding.IDENTITY).ordinal());
    }

    /** Makes the form if it is not there; whoever asks meanwhile waits, so that it is made once. */
    public synchronized Form make(Encoding wanted) {
        var ready = ready(wanted);
        return ready == null ? compress(Compression.available(wanted), Compression.QUICK) : ready;
    }

    /** From here on it is given again and again. */
    synchronized void keep() {
        kept = true;
        for (int i = 0; i < forms.length(); i++) {
            var form = forms.get(i);
            if (form != null) {
                forms.set(i, form.outside());
            }
        }
    }

    /** Replaces the quick forms by the smallest ones. */
    synchronized void makeSmaller() {
        for (var encoding : List.of(Encoding.BROTLI, Encoding.GZIP)) {
            if (forms.get(encoding.ordinal()) != null) {
                compress(encoding, Compression.SMALL);
            }
        }
    }

    int weight() {
        int weight = OVERHEAD;
        for (int i = 0; i < forms.length(); i++) {
            var form = forms.get(i);
            weight += form == null ? 0 : form.body().length();
        }
        return weight;
    }

    private boolean isCompressible() {
        return Compression.isWorthwhile(mediaType, length);
    }

    private Form compress(Encoding encoding, int quality) {
        var plain = Objects.requireNonNull(forms.get(Encoding.IDENTITY.ordinal()));
        var made = Form.of(encoding, Compression.compress(plain.body().getBytes(), encoding, quality));
        var form = kept ? made.outside() : made;
        forms.set(encoding.ordinal(), form);
        return form;
    }
}
