package org.copytaster.catalog.annotation;

import static org.copytaster.catalog.annotation.Notes.comment;
import static org.copytaster.catalog.annotation.Notes.container;
import static org.copytaster.catalog.annotation.Notes.quote;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

/** A desk at its busiest: all of it on one article, whose text changes meanwhile. {@code -Dannotators.seconds} says how long. */
@CatalogTest
class ManyAnnotatorsTest {
    private static final int PEOPLE = 50;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("annotators.seconds", 4));

    private final HttpClient http = HttpClient.newHttpClient();
    private UUID id;
    private String note;
    private String token;
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void nothingIsLostAndTheOrderIsOne() throws InterruptedException, ExecutionException, JsonProcessingException {
        id = given(ferry());
        note = new ObjectMapper().writeValueAsString(comment(id, quote("Nobody was hurt.")));
        token = Backends.start().userToken("editor");
        Instant end = Instant.now().plus(TIME);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                all.add(people.submit(() -> {
                    do {
                        annotate();
                    } while (Instant.now().isBefore(end));
                }));
            }
            all.add(people.submit(() -> {
                for (int version = 2; Instant.now().isBefore(end); version++) {
                    newVersion(version);
                }
            }));
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertEquals(List.of(), List.copyOf(failures));
        List<String> listed = listed();
        System.out.printf("%d people wrote %d notes in %s%n", PEOPLE, written.size(), TIME);
        assertEquals(new HashSet<>(written), Set.copyOf(listed));
        assertEquals(written.size(), listed.size(), "none stands there twice");
        assertEquals(listed, listed());
        assertEquals(listed.stream().sorted().toList(), listed, "in the order of creation");
        assertTrue(written.size() >= PEOPLE, "everybody wrote something");
        assertEquals(written.size(), (int)
                reader().get(container(id) + "?placement=placed").path("total"));
    }

    private void annotate() {
        HttpResponse<String> response = send(request(container(id))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(note)));
        if (response.statusCode() == 201) {
            written.add(response.headers().firstValue("Location").orElseThrow());
        } else {
            failures.add(response.statusCode() + " " + response.body());
        }
        int status = send(request(container(id) + "?limit=10").GET()).statusCode();
        if (status != 200) {
            failures.add("listing answered " + status);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void newVersion(int version) {
        int status = put(
                        id,
                        article(
                                "Ferry strikes pier in fog",
                                "A ferry struck the north pier on Wednesday. Nobody was hurt.",
                                "The harbour office said: “We saw nothing.” Nobody was hurt.",
                                "This is version " + version + "."))
                .statusCode();
        if (status != 200) {
            failures.add("a new version was answered " + status);
        }
    }

    private List<String> listed() {
        List<String> all = new ArrayList<>();
        String page = container(id) + "?iris=1&page=0";
        while (page != null) {
            Response response = reader().get(page);
            all.addAll(response.<List<String>>path("items"));
            page = response.path("next");
        }
        return all;
    }
}
