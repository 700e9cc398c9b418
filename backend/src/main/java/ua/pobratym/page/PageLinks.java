package ua.pobratym.page;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Addresses of the neighbouring pages, with every other parameter kept; relative to the server. */
@Schema(description = "Addresses of this and the neighbouring pages; all other parameters are kept")
public record PageLinks(
        @Schema(examples = "/api/v1/partnerships?country=PL&page=2&size=20")
        String self,

        String first,
        @Nullable String prev,
        @Nullable String next,
        String last) {

    private static final Object @Nullable [] NOTHING = null;

    public static PageLinks of(URI asked, PageRequest request, long total) {
        var last = (int) Math.max(1, (total + request.size() - 1) / request.size());
        var others = others(asked);
        return new PageLinks(
                link(others, request, request.page()),
                link(others, request, 1),
                request.page() > 1 ? link(others, request, Math.min(request.page() - 1, last)) : null,
                request.page() < last ? link(others, request, request.page() + 1) : null,
                link(others, request, last));
    }

    /** Those of the whole list in one answer: there is no other page. */
    public static PageLinks whole(URI asked) {
        var self = asked.getRawPath() + "?" + asked.getRawQuery();
        return new PageLinks(self, self, null, null, self);
    }

    /** The address with all other parameters, up to where those of the page go. */
    private static String others(URI asked) {
        var address = UriBuilder.fromUri(asked)
                .replaceQueryParam("page", NOTHING)
                .replaceQueryParam("size", NOTHING)
                .build();
        var query = address.getRawQuery();
        return address.getRawPath() + (query == null || query.isEmpty() ? "?" : "?" + query + "&");
    }

    private static String link(String others, PageRequest request, int page) {
        return others + "page=" + page + "&size=" + request.size();
    }
}
