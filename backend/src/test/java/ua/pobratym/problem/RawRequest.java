package ua.pobratym.problem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which a test may say what no client library would. */
public class RawRequest implements AutoCloseable {

    private final Socket socket;

    public RawRequest() throws IOException {
        socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port);
        socket.setSoTimeout(20_000);
    }

    /** The whole answer, head and body, to an address that is sent as it stands. */
    public static String get(String address) throws IOException {
        try (var raw = new RawRequest()) {
            return raw.send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
    }

    /** Sends the bytes and reads until the server closes. */
    public String send(String request) throws IOException {
        write(request);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public void write(String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Whether the server has closed, as seen by a read that waits at most so long. */
    public boolean isClosedWithin(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
