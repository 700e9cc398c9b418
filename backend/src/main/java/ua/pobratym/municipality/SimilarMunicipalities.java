package ua.pobratym.municipality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The few municipalities that resemble one most. */
@Schema(description = "The few municipalities that resemble one most, the most similar first")
public record SimilarMunicipalities(List<SimilarMunicipality> items) {}
