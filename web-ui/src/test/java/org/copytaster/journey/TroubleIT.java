package org.copytaster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.copytaster.local.LocalStack;
import org.copytaster.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services are killed, not asked to stop: nothing is lost, nothing comes twice, and the desk says what is wrong. */
class TroubleIT {
    private static final int SUBMISSIONS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalStack stack = RunningStack.get();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theDeskSaysThatTheCatalogIsDownAndComesBack() {
        try (Desk desk = Desk.signIn(stack, "editor")) {
            stack.kill(Part.CATALOG);
            try {
                desk.go("/");
                assertThat(desk.message("The list cannot be shown"))
                        .isVisible(new IsVisibleOptions().setTimeout(15_000));
            } finally {
                stack.start(Part.CATALOG);
            }
            desk.button("Try again").click();
            assertThat(desk.total()).containsText("article");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CATALOG", "INGEST"})
    void aKilledServiceLosesNothingAndDoublesNothing(Part victim) throws IOException, InterruptedException {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        CompletableFuture<Void> back = null;
        for (int i = 0; i < SUBMISSIONS; i++) {
            if (i == SUBMISSIONS / 3) {
                stack.kill(victim);
                back = CompletableFuture.runAsync(
                        () -> stack.start(victim), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
            }
            submitUntilReceived(word, i);
        }
        back.join();
        assertEquals(SUBMISSIONS, awaitTotal(word), "each article once");
        Thread.sleep(2_000); // a second delivery of one of them would still be on its way
        assertEquals(SUBMISSIONS, total(word), "and no more after that");
        assertEquals(Map.of(1, SUBMISSIONS), countsByVersion(word), "and each in one version");
    }

    /** As a client must: what was not acknowledged is sent again. */
    private void submitUntilReceived(String word, int number) throws InterruptedException {
        String text = "Bulletin %d of the harbour office\n\nThe %s bulletin number %d says that all is calm today."
                .formatted(number, word, number);
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            try {
                int status = http.send(
                                request(Part.INGEST, "/articles?source=harbour&externalId=" + word + number)
                                        .header("Content-Type", "text/plain")
                                        .POST(HttpRequest.BodyPublishers.ofString(text))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode();
                assertEquals(202, status);
                return;
            } catch (IOException down) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("ingest did not come back");
    }

    private int awaitTotal(String word) throws IOException, InterruptedException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        int total = total(word);
        while (total < SUBMISSIONS && Instant.now().isBefore(giveUp)) {
            Thread.sleep(200);
            total = total(word);
        }
        return total;
    }

    private int total(String word) throws IOException, InterruptedException {
        return search(word).path("total").asInt();
    }

    private Map<Integer, Integer> countsByVersion(String word) throws IOException, InterruptedException {
        Map<Integer, Integer> counts = new HashMap<>();
        search(word)
                .path("items")
                .forEach(item -> counts.merge(item.path("version").asInt(), 1, Integer::sum));
        return counts;
    }

    private JsonNode search(String word) throws IOException, InterruptedException {
        String body = http.send(
                        request(Part.CATALOG, "/articles?limit=200&q=" + word).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return json.readTree(body);
    }

    private HttpRequest.Builder request(Part part, String path) {
        return HttpRequest.newBuilder(URI.create(stack.url(part).toString().replaceAll("/$", "") + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + stack.serviceToken("demo-service", "demo-service"));
    }
}
