package org.copytaster.catalog.change;

import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

/**
 * A hundred who listen while fifty changes a second are made: nobody misses one or has one twice, and memory stays flat. A few
 * seconds in the suite; {@code -Dsoak.seconds=600} for the ten minutes that prove it.
 */
@CatalogTest
class StreamSoakTest {
    private static final int LISTENERS = 100;
    private static final int CHANGES_A_SECOND = 50;
    private static final int SECONDS = Integer.getInteger("soak.seconds", 5);
    /** Of its own garbage a running service has more or less at any time. */
    private static final long MAY_GROW = 64L << 20;

    @TestHTTPResource("/changes")
    URI changes;

    private final AtomicLong end = new AtomicLong(Long.MAX_VALUE);
    /** Tokens end sooner than a long run; one serves all for a while, as Keycloak would not like a hundred logins at once. */
    private final Token readers = new Token(() -> Backends.start().userToken("reader"));

    private final Token writers = new Token(() -> Backends.start().serviceToken("ingest-service", "ingest-service"));
    private final AtomicInteger connections = new AtomicInteger();

    @Test
    void nobodyMissesAnythingAndMemoryStaysFlat() throws Exception {
        long begin = now();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newBuilder().executor(threads).build()) {
            List<Future<Long>> listeners = IntStream.range(0, LISTENERS)
                    .mapToObj(n -> threads.submit((Callable<Long>) () -> listen(client, begin)))
                    .toList();
            Instant started = Instant.now();
            change(SECONDS * CHANGES_A_SECOND / 5);
            long early = used();
            change(SECONDS * CHANGES_A_SECOND * 4 / 5);
            Duration took = Duration.between(started, Instant.now());
            long last = now();
            end.set(last);
            put(); // wakes those who have heard all
            for (Future<Long> heard : listeners) {
                assertEquals(last - begin, heard.get(), "each of them once, in order");
            }
            long late = used();
            System.out.printf(
                    "soak: %d listeners, %d changes in %d s, %d connections; heap after a fifth %d MiB, at the end %d MiB%n",
                    LISTENERS, last - begin, took.toSeconds(), connections.get(), early >> 20, late >> 20);
            assertTrue(late - early < MAY_GROW, "grew by %d MiB".formatted((late - early) >> 20));
            client.shutdownNow();
        }
    }

    private long now() {
        return Long.parseLong(nobody().header("Authorization", "Bearer " + readers.get())
                .get("/changes?after=now")
                .path("next"));
    }

    private void put() {
        nobody().header("Authorization", "Bearer " + writers.get())
                .contentType(ContentType.JSON)
                .body(ferry())
                .put("/articles/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static final class Token {
        private static final Duration USED_FOR = Duration.ofMinutes(1);
        private final Supplier<String> login;
        private String token;
        private Instant until = Instant.MIN;

        Token(Supplier<String> login) {
            this.login = login;
        }

        synchronized String get() {
            if (Instant.now().isAfter(until)) {
                token = login.get();
                until = Instant.now().plus(USED_FOR);
            }
            return token;
        }
    }

    /** Evenly, as far as the machine keeps up. */
    private void change(int times) throws InterruptedException {
        Semaphore atOnce = new Semaphore(8);
        long begun = System.nanoTime();
        for (int n = 0; n < times; n++) {
            long due = begun + n * 1_000_000_000L / CHANGES_A_SECOND;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            atOnce.acquire();
            Thread.ofVirtual().start(() -> {
                try {
                    put();
                } finally {
                    atOnce.release();
                }
            });
        }
        atOnce.acquire(8);
    }

    /** Comes back when its token ends, as a reader has to. */
    private long listen(HttpClient client, long begin) throws Exception {
        long last = begin;
        while (last < end.get()) {
            connections.incrementAndGet();
            HttpRequest request = HttpRequest.newBuilder(changes)
                    .header("Accept", "text/event-stream")
                    .header("Authorization", "Bearer " + readers.get())
                    .header("Last-Event-ID", Long.toString(last))
                    .build();
            try (InputStream body =
                    client.send(request, BodyHandlers.ofInputStream()).body()) {
                last = hear(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)), last);
            }
        }
        return last - begin;
    }

    private long hear(BufferedReader lines, long after) throws IOException {
        long last = after;
        for (String line = lines.readLine(); line != null && last < end.get(); line = lines.readLine()) {
            if (line.startsWith("id:")) {
                long id = Long.parseLong(line.substring(3).strip());
                assertEquals(last + 1, id, "the next one");
                last = id;
            }
        }
        return Math.min(last, end.get());
    }

    private static long used() throws InterruptedException {
        for (int n = 0; n < 3; n++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
