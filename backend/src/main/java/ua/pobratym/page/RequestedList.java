package ua.pobratym.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** A list as it was asked for: its parameters, its address and the media types that the client takes. */
public class RequestedList {

    @BeanParam
    ListParameters parameters = new ListParameters();

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS injects it
    UriInfo uri;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS injects it
    HttpHeaders headers;

    public ListParameters parameters() {
        return parameters;
    }

    public UriInfo uri() {
        return uri;
    }

    /** The format asked for; every list offers all of them. */
    public Format format() {
        return Format.chosen(parameters.format, headers, List.of(Format.values()));
    }

    /** See {@link Sorting#orderBy}. */
    public String orderBy(Map<String, String> columns, String byDefault, String tieBreaker) {
        return Sorting.orderBy(parameters.sort, columns, byDefault, tieBreaker);
    }
}
