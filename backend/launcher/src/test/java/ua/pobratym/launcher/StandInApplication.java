package ua.pobratym.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** In place of the application: is ready at once, and dies when told so. */
public final class StandInApplication {
    private StandInApplication() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("database " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
        if ("yes".equals(System.getenv("STAND_IN_DIES"))) {
            System.out.println("The register is damaged");
            System.exit(3);
        }
        var server = HttpServer.create(new InetSocketAddress(Integer.parseInt(System.getenv("PORT"))), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** A folder that looks like the built application. */
    static Path packagedIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInApplication.class.getName());
        var entry = StandInApplication.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(folder.resolve("quarkus-run.jar"));
                var jar = new JarOutputStream(file, manifest);
                InputStream code = StandInApplication.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            code.transferTo(jar);
        }
        return folder;
    }
}
