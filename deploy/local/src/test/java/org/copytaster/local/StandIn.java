package org.copytaster.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands in for each of the three services where only starting and stopping is tested: it is ready at once, answers every
 * other request with 201, and fails if its environment says {@code STAND_IN=fail} or is never ready for {@code never-ready}.
 */
public final class StandIn {

    private static final String CLASS_FILE = StandIn.class.getName().replace('.', '/') + ".class";

    private StandIn() {}

    public static void main(String... arguments) throws IOException {
        var behaviour = System.getenv().getOrDefault("STAND_IN", "");
        System.out.println("stand-in begins " + behaviour);
        if (behaviour.equals("fail")) {
            System.out.println("stand-in gives up, as it was told");
            System.exit(3);
        }
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(System.getenv("QUARKUS_HTTP_HOST"), port), 0);
        server.createContext("/", exchange -> answer(exchange, 201));
        server.createContext(
                "/q/health/ready", exchange -> answer(exchange, behaviour.equals("never-ready") ? 503 : 200));
        server.start();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            System.out.println(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getRequestBody().readAllBytes();
            var body = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Makes {@code root} look like a checkout whose services are built, each being this class. */
    static Path install(Path root) throws IOException {
        Files.createDirectories(root.resolve("deploy/local"));
        for (var service : Part.services()) {
            var app = Files.createDirectories(root.resolve(service.id()).resolve("target/quarkus-app"));
            writeJar(app.resolve("quarkus-run.jar"));
        }
        return root;
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = StandIn.class.getClassLoader().getResourceAsStream(CLASS_FILE)) {
            out.putNextEntry(new JarEntry(CLASS_FILE));
            code.transferTo(out);
        }
    }
}
