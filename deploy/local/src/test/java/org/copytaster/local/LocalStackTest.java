package org.copytaster.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, crashing and stopping, with stand-ins for the services and the real servers below them. */
class LocalStackTest {

    @TempDir
    private Path root;

    @Test
    void startsKillsRestartsAndStops() throws Exception {
        var steps = new ArrayList<String>();
        var options = StackOptions.temporary(StandIn.install(root)).with(steps::add);
        try (var stack = LocalStack.start(options)) {
            for (var service : Part.services()) {
                assertTrue(isReady(stack, service), () -> service + " should be ready");
            }
            assertEquals(
                    stack.url(Part.WEB_UI) + "/*",
                    stack.admin().client("web-ui").path("redirectUris").path(0).asText());

            stack.kill(Part.CATALOG);
            assertFalse(isReady(stack, Part.CATALOG));
            stack.start(Part.CATALOG);
            assertTrue(isReady(stack, Part.CATALOG));

            write(stack, "before the crash");
            stack.kill(Part.POSTGRESQL);
            assertThrows(SQLException.class, () -> read(stack));
            stack.start(Part.POSTGRESQL);
            assertEquals("before the crash", read(stack));
            assertFalse(stack.firstDeath().isDone(), "what a test kills is not a death to react to");

            options.directory().process(Part.INGEST).orElseThrow().destroyForcibly();
            var death = stack.firstDeath().get(5, TimeUnit.SECONDS);
            assertEquals(Part.INGEST, death.part());
            assertNotEquals("exit code 0", death.how());
        }
        assertFalse(Files.exists(options.directory().path()), "a temporary stack leaves nothing behind");
        assertEquals(
                List.of("Stopping web-ui", "Stopping catalog-service", "Stopping Keycloak", "Stopping PostgreSQL"),
                steps.stream()
                        .filter(step -> step.startsWith("Stopping") && !step.contains("ingest"))
                        .toList());
    }

    @Test
    void aServiceThatEndsAtOnceStopsTheStart() throws IOException {
        var options = StackOptions.temporary(StandIn.install(root)).with(Part.INGEST, "STAND_IN", "fail");
        var failure = assertThrows(StackFailure.class, () -> LocalStack.start(options));
        assertTrue(failure.getMessage().contains("ingest-service ended while it was starting (exit code 3)"));
        assertTrue(failure.getMessage().contains("stand-in gives up, as it was told"), "the log's end is shown");
        assertFalse(new HealthCheck(options.ports()).isReady(Part.POSTGRESQL), "all others are stopped");
    }

    private static boolean isReady(LocalStack stack, Part service) {
        return Await.until(
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                () -> Http.isOk(URI.create(stack.url(service) + "/q/health/ready")));
    }

    private static void write(LocalStack stack, String text) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.jdbcUrl("catalog"), "catalog", "catalog");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note AS SELECT '" + text + "' AS text");
        }
    }

    private static String read(LocalStack stack) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.jdbcUrl("catalog"), "catalog", "catalog");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT text FROM note")) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
