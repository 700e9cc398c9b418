package ua.pobratym.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All forms. */
@Schema(description = "All forms of the manual")
public record FormList(List<FormSummary> items, long total) {}
