package ua.pobratym.page;

import jakarta.ws.rs.core.UriInfo;
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

    public static PageLinks of(UriInfo uri, PageRequest request, long total) {
        var last = (int) Math.max(1, (total + request.size() - 1) / request.size());
        return new PageLinks(
                link(uri, request, request.page()),
                link(uri, request, 1),
                request.page() > 1 ? link(uri, request, Math.min(request.page() - 1, last)) : null,
                request.page() < last ? link(uri, request, request.page() + 1) : null,
                link(uri, request, last));
    }

    private static String link(UriInfo uri, PageRequest request, int page) {
        var address = uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .replaceQueryParam("size", request.size())
                .build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
