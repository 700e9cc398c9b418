package ua.pobratym;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application. */
@QuarkusMain
public final class Pobratym {

    private Pobratym() {}

    public static void main(String... arguments) {
        // Quarkus parses each address with java.net.URI and answers a bare 400; RequestCheck does both better.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
