package org.copytaster.catalog.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.copytaster.local.Backends;

/** Points the service under test at PostgreSQL and Keycloak. They end with the JVM, not with the test class. */
public class RealBackends implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Backends backends = Backends.start();
        return Map.of(
                "quarkus.datasource.jdbc.url", backends.jdbcUrl("catalog"),
                "quarkus.oidc.auth-server-url", backends.issuerUrl());
    }

    @Override
    public void stop() {
        // Backends.close() here would cost every test class ten seconds
    }
}
