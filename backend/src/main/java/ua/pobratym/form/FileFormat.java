package ua.pobratym.form;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ua.pobratym.form.document.DocxWriter;
import ua.pobratym.form.document.FormDocument;
import ua.pobratym.form.document.PdfWriter;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.register.AcceptedMedia;

/** What a document can be had as. */
enum FileFormat {
    DOCX(FileFormat.DOCX_TYPE),
    PDF(FileFormat.PDF_TYPE);

    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] write(FormDocument document) {
        return this == DOCX ? DocxWriter.write(document) : PdfWriter.write(document);
    }

    /** By the parameter, else the first that the client takes; that one is acceptable, JAX-RS has seen before. */
    static FileFormat chosen(@Nullable String word, HttpHeaders headers) {
        if (word != null) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> InvalidParameter.query(
                            "format",
                            word,
                            Arrays.stream(values()).map(FileFormat::word).toList()));
        }
        return AcceptedMedia.preferred(
                        headers.getHeaderString(HttpHeaders.ACCEPT), List.of(values()), FileFormat::mediaType)
                .orElse(DOCX);
    }
}
