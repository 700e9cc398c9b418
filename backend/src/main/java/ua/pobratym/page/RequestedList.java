package ua.pobratym.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A list as it was asked for: its parameters, its address and the media types that the client takes. */
public class RequestedList {

    @BeanParam
    ListParameters parameters = new ListParameters();

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS injects it
    HttpServerRequest request;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS injects it
    HttpHeaders headers;

    public ListParameters parameters() {
        return parameters;
    }

    /** As it was sent. Jakarta REST's own is absolute, which needs a host, and HTTP/1.0 need not name one. */
    public URI address() {
        return URI.create(request.uri());
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
