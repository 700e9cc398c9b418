package ua.pobratym.guideline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.problem.NotFound;
import ua.pobratym.register.AcceptedMedia;
import ua.pobratym.register.Published;

/** The manual over HTTP. */
@Path("/api/v1/guidelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidelines")
public class GuidelineResource {

    private static final String PDF = "application/pdf";
    private static final String EPUB = "application/epub+zip";
    static final int LONGEST_TEXT = 200;
    private static final List<String> KINDS = List.of(GuidelineService.CHAPTER, GuidelineService.APPENDIX);

    private final GuidelineService guidelines;
    private final Book book;

    GuidelineResource(GuidelineService guidelines, Book book) {
        this.guidelines = guidelines;
        this.book = book;
    }

    @GET
    @Published
    @Operation(
            operationId = "listGuidelines",
            summary = "List the chapters and appendices of the manual, or search them",
            description =
                    "With `q`: the sections that have these words, in whatever form of Ukrainian or English, best first, with "
                            + "the passage that fits best. A word with a typo is read as the nearest that the manual has (`readAs`).")
    @APIResponse(
            responseCode = "200",
            description = "Chapters and appendices",
            content = @Content(schema = @Schema(implementation = GuidelineList.class)))
    public GuidelineList list(
            @BeanParam LanguageParameter language,
            @QueryParam("kind")
                    @Parameter(
                            description = "Only chapters, or only appendices",
                            example = "chapter",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"chapter", "appendix"}))
                    @Nullable
                    String kind,
            @QueryParam("q")
                    @Parameter(
                            description = "What to look for, at most 200 characters",
                            example = "хто підписує угоду",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_TEXT))
                    @Nullable
                    String q) {
        var chosen = language.chosen();
        if (kind != null && !KINDS.contains(kind)) {
            throw InvalidParameter.query("kind", kind, KINDS);
        }
        if (q != null && q.length() > LONGEST_TEXT) {
            throw InvalidParameter.query("q", q, "may have at most %d characters".formatted(LONGEST_TEXT));
        }
        var all = q == null || q.isBlank() ? guidelines.list(chosen) : guidelines.find(chosen, q);
        var items = all.items().stream()
                .filter(item -> kind == null || kind.equals(item.kind()))
                .toList();
        return new GuidelineList(items, items.size(), all.readAs(), all.downloads());
    }

    @GET
    @Path("/book")
    @Produces({PDF, EPUB})
    @Operation(
            operationId = "getManual",
            summary = "Get the whole manual as one file",
            description =
                    "PDF with bookmarks and tags (PDF/UA), or EPUB 3; made by the build, with the register's figures of that day.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = EPUB, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "The build has not made it")
    public Response book(
            @BeanParam LanguageParameter language,
            @QueryParam("format")
                    @Parameter(
                            description = "Kind of file",
                            example = "pdf",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"pdf", "epub"},
                                            defaultValue = "pdf"))
                    @Nullable
                    String format,
            @Context HttpHeaders headers,
            @Context Request request) {
        var chosen = language.chosen();
        var kind = format(format, headers);
        var file = book.file(chosen, kind).orElseThrow(() -> NotFound.of("manual", "format", kind.word()));
        var tag = new EntityTag(Book.version(file), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged
                : Response.ok(file.toFile(), kind.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, file.toFile().length())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s\"".formatted(Book.fileName(chosen, kind)));
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .build();
    }

    private static Book.Format format(@Nullable String word, HttpHeaders headers) {
        if (word != null) {
            return Book.Format.of(word).orElseThrow(() -> InvalidParameter.query("format", word, Book.Format.words()));
        }
        return AcceptedMedia.preferred(
                        headers.getHeaderString(HttpHeaders.ACCEPT),
                        List.of(Book.Format.values()),
                        Book.Format::mediaType)
                .orElse(Book.Format.PDF);
    }

    @GET
    @Published
    @Path("/{slug}")
    @Operation(
            operationId = "getGuideline",
            summary = "Get a chapter or an appendix",
            description = "As Markdown and as safe HTML, with the register's figures as they are now.")
    @APIResponse(
            responseCode = "200",
            description = "The chapter or appendix",
            content = @Content(schema = @Schema(implementation = Guideline.class)))
    public Guideline get(
            @PathParam("slug") @Parameter(description = "Slug of the chapter or appendix", example = "letter-of-intent")
                    String slug,
            @BeanParam LanguageParameter language) {
        return guidelines.get(language.chosen(), slug).orElseThrow(() -> NotFound.of("guideline", "slug", slug));
    }
}
