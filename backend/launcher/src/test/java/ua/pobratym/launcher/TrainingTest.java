package ua.pobratym.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TrainingTest {

    @Test
    void asksForEveryKindOfAnswer() throws IOException {
        assertThat(Training.requests())
                .extracting(Training.TrainingRequest::path)
                .contains("/", "/api/v1/map", "/api/v1/partnerships/1", "/api/v1/statistics")
                .anyMatch(path -> path.contains("format=xlsx"))
                .anyMatch(path -> path.contains("search?q="));
    }

    @Test
    void everyLineIsAValidRequest() throws IOException {
        var address = URI.create("http://localhost:8080");

        assertThat(Training.requests())
                .allSatisfy(request ->
                        assertThat(request.to(address).uri().getHost()).isEqualTo("localhost"));
    }

    @Test
    void readsHeadersWhereTheyMatter() {
        assertThat(Training.TrainingRequest.parse("/api/v1/map application/json br"))
                .isEqualTo(new Training.TrainingRequest("/api/v1/map", "application/json", "br"));
        assertThat(Training.TrainingRequest.parse("/")).isEqualTo(new Training.TrainingRequest("/", "*/*", "identity"));
    }
}
