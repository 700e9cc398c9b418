package ua.pobratym.site;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.pobratym.register.Encoding;

/** A file of the page's build with its ready-compressed siblings. */
record SiteFile(String mediaType, String entityTag, Map<Encoding, Form> forms) {

    /** One encoded form: small ones are held, large ones are sent from the disk by the kernel. */
    record Form(
            Encoding encoding,
            Path path,
            long length,
            @Nullable Buffer held) {}

    private static final int LARGEST_HELD = 32 * 1024;
    private static final int RADIX = 36;

    static SiteFile read(Path file) throws IOException {
        var forms = new EnumMap<Encoding, Form>(Encoding.class);
        forms.put(Encoding.IDENTITY, form(Encoding.IDENTITY, file));
        var name = String.valueOf(file.getFileName());
        addIfThere(forms, Encoding.BROTLI, file.resolveSibling(name + ".br"));
        addIfThere(forms, Encoding.GZIP, file.resolveSibling(name + ".gz"));
        var tag = "W/\"%s-%s\""
                .formatted(
                        Long.toString(Files.size(file), RADIX),
                        Long.toString(Files.getLastModifiedTime(file).toMillis(), RADIX));
        return new SiteFile(MediaTypes.of(name), tag, forms);
    }

    Form form(@Nullable Encoding accepted) {
        var wanted = accepted == null ? Encoding.IDENTITY : accepted;
        var form = forms.get(wanted);
        if (form == null && wanted == Encoding.BROTLI) {
            form = forms.get(Encoding.GZIP);
        }
        return form == null ? Objects.requireNonNull(forms.get(Encoding.IDENTITY)) : form;
    }

    private static void addIfThere(Map<Encoding, Form> forms, Encoding encoding, Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            forms.put(encoding, form(encoding, path));
        }
    }

    private static Form form(Encoding encoding, Path path) throws IOException {
        long length = Files.size(path);
        return new Form(
                encoding, path, length, length <= LARGEST_HELD ? Buffer.buffer(Files.readAllBytes(path)) : null);
    }
}
