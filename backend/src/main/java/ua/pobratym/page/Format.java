package ua.pobratym.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.register.AcceptedMedia;

/** What a list can be had as: by {@code format=}, else by the Accept header. */
public enum Format {
    JSON("application/json"),
    GEOJSON("application/geo+json"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static final String GEOJSON_TYPE = "application/geo+json";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String parameter() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The format asked for among those offered; that one of them is acceptable, JAX-RS has seen before. */
    public static Format chosen(@Nullable String format, HttpHeaders headers, List<Format> offered) {
        if (format != null) {
            return offered.stream()
                    .filter(one -> one.parameter().equals(format))
                    .findFirst()
                    .orElseThrow(() -> InvalidParameter.query(
                            "format",
                            format,
                            offered.stream().map(Format::parameter).toList()));
        }
        return AcceptedMedia.preferred(headers.getHeaderString(HttpHeaders.ACCEPT), offered, Format::mediaType)
                .orElse(offered.getFirst());
    }
}
