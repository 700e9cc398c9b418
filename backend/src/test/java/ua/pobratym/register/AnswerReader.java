package ua.pobratym.register;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads answers byte by byte as they come: REST Assured asks for encodings of its own, and undoes them. */
final class AnswerReader {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private AnswerReader() {}

    static HttpResponse<byte[]> get(String address) throws Exception {
        return get(address, null);
    }

    static HttpResponse<byte[]> get(String address, @Nullable String acceptEncoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address));
        if (acceptEncoding != null) {
            request.header("Accept-Encoding", acceptEncoding);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String decoded(HttpResponse<byte[]> answer) throws IOException {
        var bytes = answer.body();
        return new String(
                switch (header(answer, "content-encoding")) {
                    case "br" -> Decoder.decompress(bytes).getDecompressedData();
                    case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
                    default -> bytes;
                },
                StandardCharsets.UTF_8);
    }
}
