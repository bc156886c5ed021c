package org.copytaster.catalog.change;

import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

@CatalogTest
class ChangeStreamTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource("/changes")
    URI changes;

    /** Reads until it has so many events. */
    private List<Event> read(HttpClient client, String after, String lastEventId, int events) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(changes + "?after=" + after))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Backends.start().userToken("reader"));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try (InputStream body =
                client.send(request.build(), BodyHandlers.ofInputStream()).body()) {
            return events(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)), events);
        }
    }

    private static List<Event> events(BufferedReader lines, int wanted) throws IOException {
        List<Event> events = new ArrayList<>();
        String id = null;
        while (events.size() < wanted) {
            String line = lines.readLine();
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                events.add(new Event(id, line.substring(5).strip()));
            }
        }
        return events;
    }

    private record Event(String id, String data) {}

    private static String now() {
        return reader().get("/changes?after=now").jsonPath().getString("next");
    }

    @Test
    void sendsWhatHappensToAllWhoListen() {
        String before = now();
        int listeners = 20;
        int articles = 15;
        assertTimeoutPreemptively(SOON, () -> {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                    HttpClient client = HttpClient.newHttpClient()) {
                List<Future<List<Event>>> heard = IntStream.range(0, listeners)
                        .mapToObj(
                                n -> threads.submit((Callable<List<Event>>) () -> read(client, before, null, articles)))
                        .toList();
                List<UUID> written = IntStream.range(0, articles)
                        .mapToObj(n -> given(ferry()))
                        .toList();
                for (Future<List<Event>> events : heard) {
                    for (int n = 0; n < articles; n++) {
                        assertTrue(events.get()
                                .get(n)
                                .data()
                                .contains(written.get(n).toString()));
                    }
                }
                client.shutdownNow();
            }
        });
    }

    @Test
    void goesOnBehindTheLastEventThatWasHeard() {
        String before = now();
        IntStream.range(0, 5).forEach(n -> given(ferry()));
        assertTimeoutPreemptively(SOON, () -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                List<Event> all = read(client, before, null, 5);
                List<Event> rest = read(client, before, all.get(1).id(), 3);
                assertEquals(all.subList(2, 5), rest);
                client.shutdownNow();
            }
        });
    }
}
