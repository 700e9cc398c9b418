package ua.pobratym.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.pobratym.form.document.FormTemplate;
import ua.pobratym.problem.NotFound;
import ua.pobratym.problem.Problem;
import ua.pobratym.problem.ProblemException;
import ua.pobratym.problem.ProblemType;
import ua.pobratym.register.Published;

/** The manual's forms over HTTP. */
@Path("/api/v1/forms")
@Tag(name = "Guidelines")
public class FormResource {

    private final FormService forms;

    FormResource(FormService forms) {
        this.forms = forms;
    }

    @GET
    @Published
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listForms",
            summary = "List the forms of the manual",
            description = "Each appendix has one; its document can be had blank and filled in.")
    @APIResponse(
            responseCode = "200",
            description = "All forms",
            content = @Content(schema = @Schema(implementation = FormList.class)))
    public FormList list() {
        var all = forms.all();
        return new FormList(all, all.size());
    }

    @GET
    @Published
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getForm",
            summary = "Get a form and what it asks for",
            description = "Its fields in both languages, in the order of the document, with what each may hold.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(schema = @Schema(implementation = FormDefinition.class)))
    public FormDefinition get(
            @PathParam("number") @Parameter(description = "Number of the form", example = "4") String number) {
        return forms.get(number).orElseThrow(() -> NotFound.of("form", "number", number));
    }

    @GET
    @Published
    @Path("/{number}/document")
    @Produces({FileFormat.DOCX_TYPE, FileFormat.PDF_TYPE})
    @Operation(
            operationId = "getBlankDocument",
            summary = "Get a form's document, blank",
            description = "With gaps that can be filled in by hand or in a word processor.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(
                        mediaType = FileFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileFormat.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response blank(
            @PathParam("number") @Parameter(description = "Number of the form", example = "4") String number,
            @BeanParam DocumentParameters asked) {
        var template = template(number);
        var layout = asked.layout();
        var file = asked.file();
        return answer(template, layout, file, forms.blank(template, layout, file))
                .build();
    }

    @POST
    @Path("/{number}/document")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({FileFormat.DOCX_TYPE, FileFormat.PDF_TYPE})
    @Operation(
            operationId = "fillDocument",
            summary = "Get a form's document, filled in",
            description =
                    "The register gives names, codes and places in the document's languages; the rest comes with the request. "
                            + "Nothing of it is stored or logged.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(
                        mediaType = FileFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileFormat.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response fill(
            @PathParam("number") @Parameter(description = "Number of the form", example = "4") String number,
            @BeanParam DocumentParameters asked,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FormRequest.class)))
                    @Nullable
                    JsonNode body) {
        var template = template(number);
        var layout = asked.layout();
        var file = asked.file();
        if (body == null) {
            throw new ProblemException(
                    Problem.of(ProblemType.MALFORMED_REQUEST, "The request has no body; {} gives a blank document"));
        }
        return answer(template, layout, file, forms.filled(template, layout, file, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response.ResponseBuilder answer(FormTemplate template, Layout layout, FileFormat format, byte[] document) {
        var name = "%s-%s.%s".formatted(forms.slug(template), layout.word(), format.word());
        return Response.ok(document, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
    }

    private FormTemplate template(String number) {
        return forms.find(number).orElseThrow(() -> NotFound.of("form", "number", number));
    }
}
