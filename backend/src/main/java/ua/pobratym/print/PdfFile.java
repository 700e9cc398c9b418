package ua.pobratym.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import ua.pobratym.i18n.Language;
import ua.pobratym.site.Html;

/** Makes a tagged PDF (PDF/UA-1, ISO 14289-1) of markup that is well-formed XML. Nothing is fetched: letters come with us. */
public final class PdfFile {

    private static final String FAMILY = "PT Serif";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * The file's bytes.
     *
     * @param style name of the style sheet in {@code print/}
     * @param body what stands in the body; well-formed
     */
    public static byte[] of(Language language, String title, String subject, String style, String body) {
        return of(language, title, subject, style, "", body);
    }

    /** The same with more in its head: {@code <bookmarks>}. */
    public static byte[] of(Language language, String title, String subject, String style, String head, String body) {
        var page = """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>%s</style>%s</head><body>%s</body></html>""".formatted(language.tag(), Html.escape(title), Html.escape(subject), text(style), head, body);
        var builder = new PdfRendererBuilder();
        font(builder, "PTSerif_400Regular", 400, FontStyle.NORMAL);
        font(builder, "PTSerif_700Bold", 700, FontStyle.NORMAL);
        font(builder, "PTSerif_400Regular_Italic", 400, FontStyle.ITALIC);
        font(builder, "PTSerif_700Bold_Italic", 700, FontStyle.ITALIC);
        builder.useUnicodeLineBreaker(new LineBreaks(language));
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(page, "");
        try (var out = new ByteArrayOutputStream()) {
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        FSSupplier<InputStream> letters = () -> resource("fonts/" + file + ".ttf");
        builder.useFont(letters, FAMILY, weight, style, true);
    }

    /** A text of {@code print/}. */
    public static String text(String name) {
        try (var file = resource(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream("/print/" + name), name);
    }
}
