package ua.pobratym.form;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

/** As what a form's document is asked for. */
public class DocumentParameters {

    @QueryParam("language")
    @Parameter(
            description = "Language of the document; bilingual: both side by side",
            example = "bilingual",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"uk", "en", "bilingual"},
                            defaultValue = "uk"))
    @Nullable
    String language;

    @QueryParam("format")
    @Parameter(
            description = "Kind of file",
            example = "docx",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"docx", "pdf"},
                            defaultValue = "docx"))
    @Nullable
    String format;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS injects it
    HttpHeaders headers;

    Layout layout() {
        var asked = language;
        return asked == null
                ? Layout.UK
                : Layout.of(asked).orElseThrow(() -> InvalidParameter.query("language", asked, Layout.words()));
    }

    FileFormat file() {
        return FileFormat.chosen(format, headers);
    }
}
