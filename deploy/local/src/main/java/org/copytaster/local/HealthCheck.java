package org.copytaster.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a part whether it is ready for work. */
record HealthCheck(PortPlan ports) {

    boolean isReady(Part part) {
        return switch (part) {
            case POSTGRESQL -> accepts(ports.of(part));
            case KEYCLOAK -> Http.isOk(URI.create("http://localhost:" + ports.management() + "/health/ready"));
            case CATALOG, INGEST, WEB_UI ->
                Http.isOk(URI.create("http://localhost:" + ports.of(part) + "/q/health/ready"));
        };
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
