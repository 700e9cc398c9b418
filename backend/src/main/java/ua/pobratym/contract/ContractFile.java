package ua.pobratym.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.pobratym.site.GeneratedFile;
import ua.pobratym.site.SiteAddress;

/** The contract as a file: Quarkus gives it too, but neither compressed nor with a tag. */
@ApplicationScoped
class ContractFile implements GeneratedFile {

    private static final String YAML = "/openapi.yaml";
    private static final String JSON = "/openapi.json";

    private final OpenApiDocumentService documents;

    ContractFile(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(YAML) || path.equals(JSON);
    }

    @Override
    public Life life() {
        return Life.OF_THE_PROGRAM;
    }

    @Override
    public String text(String path, SiteAddress site, List<String> routes) {
        var format = path.equals(YAML) ? Format.YAML : Format.JSON;
        return new String(
                documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format), StandardCharsets.UTF_8);
    }
}
