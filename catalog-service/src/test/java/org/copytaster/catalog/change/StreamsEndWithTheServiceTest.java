package org.copytaster.catalog.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

/** In a service of its own: it follows no change any more after this. */
@CatalogTest
@TestProfile(StreamsEndWithTheServiceTest.OfItsOwn.class)
class StreamsEndWithTheServiceTest {

    public static class OfItsOwn implements QuarkusTestProfile {}

    @TestHTTPResource("/changes?after=now")
    URI changes;

    @Inject
    Event<ShutdownDelayInitiatedEvent> stopping;

    @Test
    void aStreamEndsAsSoonAsTheServiceBeginsToStop() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<java.io.InputStream> stream = client.send(
                        HttpRequest.newBuilder(changes)
                                .header("Accept", "text/event-stream")
                                .header(
                                        "Authorization",
                                        "Bearer " + Backends.start().userToken("reader"))
                                .build(),
                        BodyHandlers.ofInputStream());
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
                assertEquals(':', lines.readLine().charAt(0));
                stopping.fire(new ShutdownDelayInitiatedEvent());
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    assertTrue(line.isEmpty() || line.startsWith(":"), line);
                }
            }
        });
    }
}
