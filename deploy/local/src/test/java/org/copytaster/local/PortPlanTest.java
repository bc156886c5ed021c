package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void theDocumentedPorts() {
        var plan = PortPlan.withOffset(0);
        assertEquals(5433, plan.of(Part.POSTGRESQL));
        assertEquals(8180, plan.of(Part.KEYCLOAK));
        assertEquals(8081, plan.of(Part.CATALOG));
        assertEquals(8082, plan.of(Part.INGEST));
        assertEquals(8080, plan.of(Part.WEB_UI));
    }

    @Test
    void anOffsetMovesEveryPort() {
        var plan = PortPlan.withOffset(1000);
        assertEquals(6433, plan.of(Part.POSTGRESQL));
        assertEquals(10_000, plan.management());
    }

    @Test
    void freePortsDiffer() {
        var plan = PortPlan.free();
        var ports = new HashSet<>(plan.ports().values());
        ports.add(plan.management());
        assertEquals(Part.values().length + 1, ports.size());
        assertTrue(plan.taken().isEmpty());
    }

    @Test
    void aTakenPortIsNamedWithWhatWantedIt() throws IOException {
        var plan = PortPlan.free();
        try (var other = new ServerSocket(plan.of(Part.INGEST), 1, InetAddress.getLoopbackAddress())) {
            assertEquals(List.of(new PortPlan.Taken(other.getLocalPort(), "ingest-service")), plan.taken());
        }
    }
}
