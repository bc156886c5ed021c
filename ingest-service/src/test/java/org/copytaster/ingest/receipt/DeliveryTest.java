package org.copytaster.ingest.receipt;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.copytaster.ingest.testsupport.FakeCatalog;
import org.copytaster.ingest.testsupport.FakeCatalog.Answer;
import org.copytaster.ingest.testsupport.IntegrationTest;
import org.copytaster.ingest.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was answered with 202 reaches the catalog, whatever happens to the catalog or to us. */
@IntegrationTest
class DeliveryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    DataSource database;

    @Inject
    WorkQueue queue;

    private FakeCatalog catalog;

    @AfterEach
    void closeCatalog() {
        if (catalog != null) {
            catalog.close();
        }
    }

    @Test
    void what_came_while_the_catalog_was_away_arrives_once_when_it_is_back() {
        List<String> headlines =
                IntStream.range(0, 20).mapToObj(i -> unique("While away " + i)).toList();
        List<String> receipts =
                headlines.stream().map(headline -> submit(article(headline))).toList();
        await("the first attempt has failed", () -> receipt(receipts.getFirst()).getInt("attempts") > 1);
        assertEquals("catalog-unavailable", receipt(receipts.getFirst()).getString("problem.code"));
        catalog = FakeCatalog.open();
        receipts.forEach(id -> awaitStatus(id, "delivered"));
        headlines.forEach(headline -> assertEquals(1, catalog.putsOf(headline).size(), headline));
    }

    @Test
    void what_the_catalog_answers_with_its_own_trouble_is_tried_again() {
        AtomicInteger calls = new AtomicInteger();
        int[] troubles = {500, 503, 429, 401, 403, 404};
        String headline = unique("Trouble");
        catalog = FakeCatalog.open().answering(put -> {
            int call = put.headline().equals(headline) ? calls.getAndIncrement() : 0;
            return call < troubles.length ? new Answer(troubles[call], "{}") : new Answer(200, null);
        });
        awaitStatus(submit(article(headline)), "delivered");
    }

    @Test
    void a_catalog_that_does_not_answer_in_time_is_tried_again() {
        AtomicInteger calls = new AtomicInteger();
        catalog = FakeCatalog.open().answering(put -> {
            if (calls.getAndIncrement() == 0) {
                sleep(Duration.ofSeconds(3));
            }
            return new Answer(200, null);
        });
        awaitFinal(submit(article(unique("Slow"))));
    }

    @Test
    void what_the_catalog_refuses_is_quarantined_with_its_reason_and_can_be_replayed() {
        catalog = FakeCatalog.open().answering(_ -> new Answer(422, """
                {"status": 422, "detail": "breaks a rule", "violations": [{"field": "blocks[3].text", "message": "too long"}]}"""));
        String id = submit(article(unique("Refused")));
        awaitStatus(id, "quarantined");
        JsonPath receipt = receipt(id);
        assertEquals("breaks a rule (blocks[3].text: too long)", receipt.getString("problem.detail"));
        assertEquals("catalog-refused:422:blocks[].text", receipt.getString("signature"));
        catalog.answerAsAgreed();
        asEditor().post("/receipts/{id}/replay", id).then().statusCode(202).body("status", equalTo("received"));
        awaitStatus(id, "delivered");
        assertEquals(null, receipt(id).getString("problem"));
    }

    @Test
    void states_of_one_article_are_delivered_in_the_order_they_came() {
        String source = unique("ordered");
        List<String> headlines =
                IntStream.range(0, 10).mapToObj(i -> unique("State " + i)).toList();
        List<String> receipts = headlines.stream()
                .map(headline -> submit(article(headline), Map.of("source", source, "externalId", "1")))
                .toList();
        catalog = FakeCatalog.open();
        awaitStatus(receipts.getLast(), "delivered");
        List<String> seen = catalog.puts().stream()
                .filter(put -> put.article().path("source").asText().equals(source))
                .map(FakeCatalog.Put::headline)
                .distinct()
                .toList();
        assertEquals(headlines, seen);
        assertEquals(
                1,
                catalog.puts().stream()
                        .filter(put -> put.article().path("source").asText().equals(source))
                        .map(FakeCatalog.Put::id)
                        .distinct()
                        .count());
    }

    @Test
    void an_older_state_does_not_come_back_by_a_replay() {
        catalog = FakeCatalog.open();
        Map<String, String> same = Map.of("source", unique("replayed"), "externalId", "1");
        String older = submit(article("Older"), same);
        String newer = submit(article("Newer"), same);
        awaitStatus(newer, "delivered");
        asEditor().post("/receipts/{id}/replay", older).then().statusCode(409).body("detail", containsString(newer));
        asEditor().post("/receipts/{id}/replay", newer).then().statusCode(202);
        awaitStatus(newer, "unchanged");
    }

    @Test
    void order_is_kept_also_where_only_the_document_says_which_article_it_is() {
        String url = "https://example.org/" + UUID.randomUUID();
        String older = submitHtml(url, "Older");
        String newer = submitHtml(url, "Newer");
        await(
                "both were normalized",
                () -> receipt(older).getString("status").equals("normalized")
                        && receipt(newer).getString("status").equals("normalized"));
        catalog = FakeCatalog.open();
        awaitStatus(older, "delivered");
        awaitStatus(newer, "delivered");
        assertEquals(
                List.of("Older", "Newer"),
                catalog.puts().stream()
                        .filter(put ->
                                put.article().path("canonicalUrl").asText().equals(url))
                        .map(FakeCatalog.Put::headline)
                        .toList());
        asEditor().post("/receipts/{id}/replay", older).then().statusCode(409).body("detail", containsString(newer));
    }

    @Test
    void an_older_document_that_was_overtaken_is_not_delivered() throws SQLException {
        catalog = FakeCatalog.open();
        String url = "https://example.org/" + UUID.randomUUID();
        String older = submitHtml(url, "Older");
        awaitStatus(older, "delivered");
        String newer = submitHtml(url, "Newer");
        awaitStatus(newer, "delivered");
        sql("UPDATE receipt SET status = 'received', ordering_key = NULL, next_attempt_at = now() WHERE id = '" + older
                + "'");
        awaitStatus(older, "quarantined");
        assertEquals("superseded", receipt(older).getString("problem.code"));
        assertEquals(
                1,
                catalog.putsOf("Older").stream()
                        .filter(put ->
                                put.article().path("canonicalUrl").asText().equals(url))
                        .count());
    }

    @Test
    void an_article_the_catalog_breaks_over_is_put_aside_while_others_pass() {
        String poison = unique("Poison");
        Map<String, String> same = Map.of("source", unique("poisoned"), "externalId", "1");
        catalog = FakeCatalog.open()
                .answering(put -> put.headline().equals(poison)
                        ? new Answer(500, "{\"detail\": \"It is logged\", \"errorId\": \"e1\"}")
                        : new Answer(200, null));
        String id = submit(article(poison), same);
        String next = submit(article(unique("Behind it")), same);
        await("it failed", () -> receipt(id).getInt("attempts") > 1);
        awaitStatus(submit(article(unique("Another"))), "delivered");
        awaitStatus(id, "quarantined");
        JsonPath receipt = receipt(id);
        assertEquals("catalog-failed", receipt.getString("problem.code"));
        assertEquals("The catalog answers 500: It is logged (error e1)", receipt.getString("problem.detail"));
        assertEquals(8, catalog.putsOf(poison).size());
        awaitStatus(next, "delivered");
    }

    @Test
    void a_catalog_that_breaks_over_everything_puts_nothing_aside() {
        catalog = FakeCatalog.open().answering(_ -> new Answer(500, "{}"));
        String id = submit(article(unique("Broken catalog")));
        await("it failed often", () -> receipt(id).getInt("attempts") > 10);
        catalog.answerAsAgreed();
        awaitStatus(id, "delivered");
    }

    @Test
    void what_a_killed_process_had_in_hand_is_taken_up_when_its_lease_ends() throws SQLException {
        catalog = FakeCatalog.open();
        String id = submit(article(unique("Left in hand")));
        awaitStatus(id, "delivered");
        sql(
                "UPDATE receipt SET status = 'normalized', leased_until = now() + interval '1 second', next_attempt_at = now() WHERE id = '"
                        + id + "'");
        awaitStatus(id, "unchanged");
    }

    @Test
    void a_lease_is_renewed_while_its_work_goes_on() {
        String headline = unique("Slower than the lease");
        catalog = FakeCatalog.open().answering(put -> {
            if (put.headline().equals(headline)) {
                sleep(Duration.ofMillis(1300));
            }
            return new Answer(200, null);
        });
        String id = submit(article(headline));
        awaitStatus(id, "delivered");
        assertEquals(1, receipt(id).getInt("attempts"), "the lease of the tests is one second");
    }

    @Test
    void a_worker_that_overslept_its_lease_changes_nothing() {
        catalog = FakeCatalog.open();
        String id = submit(article(unique("Overslept")));
        awaitStatus(id, "delivered");
        Lease lost = new Lease(UUID.fromString(id), 1, UUID.randomUUID());
        queue.finish(lost, new Result.Quarantined("late", "late", "late"), Duration.ZERO);
        assertEquals("delivered", receipt(id).getString("status"));
    }

    @Test
    void idle_a_submission_is_at_the_catalog_within_the_budget() {
        catalog = FakeCatalog.open();
        submitWaiting(article(unique("Warm"))).statusCode(201);
        long start = System.nanoTime();
        submitWaiting(article(unique("Quick"))).statusCode(201);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, "took " + took);
    }

    private static String unique(String text) {
        return text + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String article(String headline) {
        return headline + "\n\nNobody in the town had expected it, and yet everybody said later that they had known.";
    }

    private static io.restassured.specification.RequestSpecification asEditor() {
        return given().auth().oauth2(Tokens.of("editor"));
    }

    private static String submit(String text) {
        return submit(text, Map.of());
    }

    private static String submit(String text, Map<String, String> parameters) {
        return asEditor()
                .contentType("text/plain; charset=utf-8")
                .queryParams(parameters)
                .body(text)
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String submitHtml(String canonicalUrl, String headline) {
        return asEditor()
                .contentType("text/html")
                .body("<html><head><link rel=canonical href='" + canonicalUrl + "'></head><body><h1>" + headline
                        + "</h1><p>Nobody in the town had expected it, and yet everybody had known: " + headline
                        + ".</p></body></html>")
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static ValidatableResponse submitWaiting(String text) {
        return asEditor()
                .contentType("text/plain; charset=utf-8")
                .header("Prefer", "wait=10")
                .body(text)
                .post("/articles")
                .then();
    }

    private static JsonPath receipt(String id) {
        return asEditor().get("/receipts/{id}", id).jsonPath();
    }

    private static void awaitStatus(String id, String status) {
        await(id + " is " + status, () -> receipt(id).getString("status").equals(status));
    }

    private static void awaitFinal(String id) {
        await(id + " is final", () -> ReceiptStatus.of(receipt(id).getString("status"))
                .orElseThrow()
                .isFinal());
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "not in time: " + what);
            sleep(Duration.ofMillis(50));
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
