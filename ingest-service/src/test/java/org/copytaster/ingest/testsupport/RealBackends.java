package org.copytaster.ingest.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.copytaster.local.Backends;

/** Points the service at the test JVM's PostgreSQL and Keycloak, and at a port where a test may put a catalog. */
public class RealBackends implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Backends backends = Backends.start();
        return Map.of(
                "quarkus.datasource.jdbc.url", backends.jdbcUrl("ingest"),
                "quarkus.oidc.auth-server-url", backends.issuerUrl(),
                "quarkus.oidc-client.auth-server-url", backends.issuerUrl(),
                "quarkus.rest-client.catalog.url", "http://localhost:" + freePort(),
                // tests do not wait for what a desk would wait for
                "copytaster.delivery.poll", "200ms",
                "copytaster.delivery.first-retry", "100ms",
                "copytaster.delivery.longest-retry", "400ms",
                "copytaster.delivery.lease", "1s",
                "quarkus.rest-client.catalog.read-timeout", "2000");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Backends end with the JVM: other tests use them too. */
    @Override
    public void stop() {}
}
