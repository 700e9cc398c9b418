package ua.pobratym.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ua.pobratym.page.WholeNumber;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.register.Published;

/** The search over HTTP. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@Published
public class SearchResource {

    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 50;

    private final SearchService search;

    SearchResource(SearchService search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Find municipalities, partners, countries, regions and raions by name",
            description =
                    "Ukrainian or English, any case and inflected form, any apostrophe or none, former and foreign "
                            + "names, a typo or two, the region or country as a hint (`Миколаїв Львівська`), KATOTTH codes and "
                            + "their beginnings. Best first; among equals the larger first.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    public SearchAnswer search(
            @QueryParam("q")
                    @Parameter(
                            required = true,
                            description = "What to look for, at most 200 characters",
                            example = "Миколаїв Львівська",
                            schema = @Schema(type = SchemaType.STRING, maxLength = SearchService.LONGEST_TEXT))
                    @Nullable
                    String q,
            @QueryParam("kind")
                    @Parameter(
                            description = "Only these kinds",
                            explode = Explode.TRUE,
                            example = "municipality",
                            schema = @Schema(implementation = SearchKind[].class))
                    List<String> kind,
            @QueryParam("limit")
                    @Parameter(
                            description = "At most so many",
                            example = "10",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "10"))
                    @Nullable
                    String limit) {
        return search.search(required(q), kinds(kind), WholeNumber.of("limit", limit, USUAL_LIMIT, HIGHEST_LIMIT, ""));
    }

    @GET
    @Path("/matches")
    @Operation(
            operationId = "getSearchMatches",
            summary = "Tell what the filter `q` means",
            description =
                    "The filter `q` of partnerships keeps those that touch at least one entity of every group. If "
                            + "the whole text names something there is one group, else one for each word.")
    @APIResponse(
            responseCode = "200",
            description = "Entities by group",
            content = @Content(schema = @Schema(implementation = TextMatches.class)))
    public TextMatches matches(
            @QueryParam("q")
                    @Parameter(
                            required = true,
                            description = "The text of the filter, at most 200 characters",
                            example = "Львівська область Польща",
                            schema = @Schema(type = SchemaType.STRING, maxLength = SearchService.LONGEST_TEXT))
                    @Nullable
                    String q) {
        return search.matches(required(q));
    }

    private static String required(@Nullable String q) {
        if (q == null) {
            throw InvalidParameter.query("q", "", "is required");
        }
        return q;
    }

    private static Set<SearchKind> kinds(List<String> words) {
        var kinds = EnumSet.noneOf(SearchKind.class);
        for (var word : words) {
            kinds.add(SearchKind.ofWord(word)
                    .orElseThrow(() -> InvalidParameter.query(
                            "kind",
                            word,
                            Arrays.stream(SearchKind.values())
                                    .map(SearchKind::word)
                                    .toList())));
        }
        return kinds;
    }
}
