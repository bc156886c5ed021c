package org.copytaster.catalog.webhook;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.webhook.Receiver.Reply.of;
import static org.copytaster.catalog.webhook.Receiver.admin;
import static org.copytaster.catalog.webhook.Receiver.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.copytaster.catalog.testsupport.TestClock;
import org.copytaster.catalog.webhook.Receiver.Received;
import org.junit.jupiter.api.Test;

@CatalogTest
class WebhookDeliveryTest {
    @Inject
    DeliveryQueue queue;

    @Test
    void postsEachChangeSignedAndOnce() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            UUID id = given(ferry());
            Received message = receiver.awaitOf(id, 1).getFirst();
            Map<String, Object> entry = reader().get("/changes?limit=1&after="
                            + (Long.parseLong(message.json().getString("data.cursor")) - 1))
                    .jsonPath()
                    .getMap("items[0]");

            assertTrue(message.isSignedWith(receiver.secret));
            assertEquals("article.changed", message.json().getString("type"));
            assertEquals(entry.get("time"), message.json().getString("timestamp"));
            assertEquals(entry, message.json().getMap("data"));
            assertTrue(message.messageId().matches("msg_[0-9a-f]{32}"));
            receiver.awaitLog(id, "status", "delivered");
            Map<String, Object> logged = receiver.logOf(id);
            assertEquals(204, logged.get("responseStatus"));
            assertEquals(1, logged.get("attempt"));
            assertEquals(message.messageId(), logged.get("messageId"));
            assertNull(logged.get("nextAttempt"));
            receiver.somethingLater();
            assertEquals(1, receiver.of(id).size());
        }
    }

    @Test
    void postsOnlyWhatIsWanted() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of("kinds", List.of("state", "deleted"), "state", "review"));
                Receiver all = Receiver.subscribed(Map.of())) {
            UUID id = given(ferry());
            Edits.edit(editor(), id, Map.of("headline", "Ferry hits pier")).statusCode(200);
            Edits.move(editor(), id, "review").statusCode(200);
            Edits.edit(editor(), id, Map.of("assignee", "chief")).statusCode(200);
            all.awaitOf(id, 4);
            receiver.awaitOf(id, 1);
            await(
                    "all is looked at",
                    () -> receiver.view().getLong("cursor") >= all.view().getLong("cursor"));
            assertEquals(
                    List.of(List.of("state")),
                    receiver.of(id).stream()
                            .map(r -> r.json().getList("data.kinds"))
                            .toList());
        }
    }

    @Test
    void postsTheChangesOfAnArticleInTheirOrderThoughOneFails() throws IOException {
        try (Receiver receiver = new Receiver()) {
            AtomicInteger failures = new AtomicInteger(1);
            receiver.subscribe(Map.of());
            receiver.replies((exchange, message) ->
                    of(failures.getAndDecrement() > 0 ? 500 : 200, "").to(exchange, message));
            UUID id = given(ferry());
            receiver.awaitLog(id, "responseStatus", 500);
            Edits.edit(editor(), id, Map.of("headline", "Ferry hits pier")).statusCode(200);
            Edits.edit(editor(), id, Map.of("deck", "Nobody hurt")).statusCode(200);
            receiver.somethingLater(); // others do not wait for it
            assertEquals(1, receiver.of(id).size());

            TestClock.pass(Duration.ofSeconds(10));

            assertEquals(
                    List.of(1, 1, 2, 3),
                    receiver.awaitOf(id, 4).stream()
                            .map(r -> r.json().getInt("data.version"))
                            .toList());
            assertEquals(
                    receiver.of(id).get(0).messageId(), receiver.of(id).get(1).messageId());
        }
    }

    @Test
    void triesAgainByTheScheduleAndSaysWhen() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            receiver.replies(of(500, "database is away"));
            UUID id = given(ferry());
            for (int attempt = 1; attempt <= 10; attempt++) {
                receiver.awaitLog(id, "attempt", attempt);
                receiver.awaitLog(id, "response", "database is away");
                if (attempt < 10) {
                    Map<String, Object> logged = waiting(receiver, id, attempt);
                    Duration delay =
                            Duration.between(Instant.parse((String) logged.get("lastAttempt")), Instant.parse((String)
                                    logged.get("nextAttempt")));
                    Duration planned = RetrySchedule.afterAttempt(attempt, 0).orElseThrow();
                    assertTrue(delay.compareTo(planned) >= 0, attempt + ": " + delay);
                    assertTrue(
                            delay.compareTo(planned.multipliedBy(6).dividedBy(5).plusSeconds(5)) < 0,
                            attempt + ": " + delay);
                    TestClock.pass(delay);
                }
            }
            // three days without a success: the receiver is what is broken
            await("disabled", () -> !receiver.view().getBoolean("enabled"));
            assertTrue(receiver.view().getString("disabledReason").startsWith("No success since"));
            assertEquals("pending", receiver.logOf(id).get("status"));

            receiver.replies(of(200, "back"));
            admin(receiver.wanted(Map.of()))
                    .put("/webhooks/" + receiver.id)
                    .then()
                    .statusCode(200)
                    .body("enabled", is(true));
            receiver.awaitLog(id, "status", "delivered");
            assertEquals(
                    1,
                    receiver.received.stream()
                            .map(Received::messageId)
                            .distinct()
                            .count());
            assertNull(receiver.view().getString("failingSince"));
        }
    }

    /** Once the outcome of this attempt is written. */
    private static Map<String, Object> waiting(Receiver receiver, UUID id, int attempt) {
        await("attempt " + attempt + " is over", () -> {
            Map<String, Object> logged = receiver.logOf(id);
            return logged.get("attempt").equals(attempt)
                    && Instant.parse((String) logged.get("nextAttempt"))
                            .isAfter(Instant.parse((String) logged.get("lastAttempt")));
        });
        return receiver.logOf(id);
    }

    @Test
    void sendsNothingMoreToWhoAnswersGone() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of());
                Receiver other = Receiver.subscribed(Map.of())) {
            receiver.replies(of(410, ""));
            UUID id = given(ferry());
            await("disabled", () -> !receiver.view().getBoolean("enabled"));
            assertTrue(receiver.view().getString("disabledReason").contains("410"));
            other.somethingLater();
            assertEquals(1, receiver.received.size());

            receiver.replies(of(200, ""));
            admin(receiver.wanted(Map.of()))
                    .put("/webhooks/" + receiver.id)
                    .then()
                    .statusCode(200);
            receiver.awaitLog(id, "status", "delivered");
        }
    }

    @Test
    void leavesAReceiverAloneThatAsksForIt() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of());
                Receiver other = Receiver.subscribed(Map.of())) {
            receiver.replies(of(429, "slow down", "Retry-After", "600"));
            UUID id = given(ferry());
            receiver.awaitLog(id, "responseStatus", 429);
            receiver.replies(of(200, ""));
            UUID second = given(ferry());
            other.awaitOf(second, 1);
            TestClock.pass(Duration.ofSeconds(300));
            other.somethingLater();
            assertEquals(1, receiver.received.size());

            TestClock.pass(Duration.ofSeconds(305));
            receiver.awaitOf(second, 1);
            receiver.awaitOf(id, 2);
        }
    }

    @Test
    void takesNoRedirectNoEndlessAndNoLateAnswer() throws IOException {
        try (Receiver inside = new Receiver();
                Receiver receiver = Receiver.subscribed(Map.of())) {
            receiver.replies(of(302, "", "Location", inside.url()));
            UUID redirected = given(ferry());
            receiver.awaitLog(redirected, "responseStatus", 302);
            assertEquals("pending", receiver.logOf(redirected).get("status"));
            assertTrue(inside.received.isEmpty());

            receiver.replies((exchange, message) -> {
                exchange.sendResponseHeaders(200, 0);
                while (true) {
                    exchange.getResponseBody().write(new byte[8_192]);
                }
            });
            UUID endless = given(ferry());
            receiver.awaitLog(endless, "status", "delivered");
            assertEquals(1_000, ((String) receiver.logOf(endless).get("response")).length());

            receiver.replies((exchange, message) -> Thread.sleep(8_000));
            UUID late = given(ferry());
            receiver.awaitLog(late, "error", "No answer within 3 seconds");
        }
    }

    @Test
    void saysWhyThereWasNoAnswer() throws IOException {
        Receiver receiver = Receiver.subscribed(Map.of());
        String url = receiver.url();
        receiver.close();
        try (Receiver closed = new Receiver()) {
            closed.subscribe(Map.of("url", url));
            user("admin")
                    .post("/webhooks/" + closed.id + "/test")
                    .then()
                    .statusCode(200)
                    .body("status", is("failed"))
                    .body("responseStatus", nullValue())
                    .body("error", containsString("refused"));
        }
    }

    /** A name is looked at when it is called, whatever it meant before; this one means an address that nobody may call. */
    @Test
    void callsNoNameThatMeansAnAddressInside() throws Exception {
        CallableAddresses nothingOpened = new CallableAddresses(List.of());
        try (Receiver receiver = new Receiver()) {
            receiver.subscribe(Map.of("url", "http://localhost:1/"));
            Receivers strict = new Receivers(vertx, nothingOpened, config, java.time.Clock.systemUTC());
            Answer answer = strict.post(
                    java.net.URI.create(receiver.url().replace("127.0.0.1", "localhost")), Map.of(), new byte[0]);
            assertEquals("localhost has no address that may be called", answer.summary());
            assertTrue(receiver.received.isEmpty());
        }
    }

    @Inject
    io.vertx.core.Vertx vertx;

    @Inject
    WebhookConfig config;

    @Test
    void sendsAgainWhatADeadProcessHadInHand() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            receiver.replies(of(503, ""));
            UUID id = given(ferry());
            receiver.awaitLog(id, "responseStatus", 503);
            waiting(receiver, id, 1);
            receiver.replies(of(200, ""));
            TestClock.pass(Duration.ofSeconds(6));
            // whoever is faster: this one never tells what came of it
            List<Claim> ofTheDead = queue.claim(100).stream()
                    .filter(claim -> claim.webhook().equals(receiver.id))
                    .toList();
            TestClock.pass(Duration.ofSeconds(35));
            receiver.awaitLog(id, "status", "delivered");
            if (!ofTheDead.isEmpty()) {
                assertFalse(
                        queue.finish(ofTheDead.getFirst(), new Answer.Missing("overslept", Duration.ZERO)),
                        "the lease is somebody else's");
            }
            assertEquals("delivered", receiver.logOf(id).get("status"));
        }
    }

    @Test
    void givesADeliveryToOneOfManyWhoAskAtTheSameTime() throws Exception {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            receiver.replies((exchange, message) -> Thread.sleep(500));
            List<UUID> articles =
                    IntStream.range(0, 24).mapToObj(n -> given(ferry())).toList();
            Set<Long> claimed = new HashSet<>();
            try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
                var claims = IntStream.range(0, 10)
                        .mapToObj(n -> threads.submit(() -> queue.claim(3)))
                        .toList();
                for (var claim : claims) {
                    for (Claim one : claim.get()) {
                        assertTrue(claimed.add(one.delivery()), "given twice");
                    }
                }
            }
            receiver.replies(of(200, ""));
            TestClock.pass(Duration.ofSeconds(60));
            TestClock.pass(Duration.ofSeconds(60));
            await("all are delivered", () -> {
                TestClock.pass(Duration.ofSeconds(10));
                return articles.stream().allMatch(id -> !receiver.of(id).isEmpty());
            });
        }
    }

    @Test
    void replaysOneAndAllWithTheIdsTheyHad() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            String before = receiver.view().getString("cursor");
            UUID first = given(ferry());
            UUID second = given(ferry());
            receiver.awaitLog(first, "status", "delivered");
            receiver.awaitLog(second, "status", "delivered");

            Object delivery = receiver.logOf(first).get("id");
            user("admin")
                    .post("/webhooks/%s/deliveries/%s/replay".formatted(receiver.id, delivery))
                    .then()
                    .statusCode(202)
                    .body("status", is("pending"));
            receiver.awaitOf(first, 2);
            receiver.awaitLog(first, "status", "delivered");

            admin(Map.of("after", before))
                    .post("/webhooks/" + receiver.id + "/replay")
                    .then()
                    .statusCode(202);
            receiver.awaitOf(second, 2);
            receiver.awaitOf(first, 3);
            assertEquals(
                    1,
                    receiver.of(first).stream()
                            .map(Received::messageId)
                            .distinct()
                            .count());
            assertEquals(
                    1,
                    receiver.of(second).stream()
                            .map(Received::messageId)
                            .distinct()
                            .count());
        }
    }

    @Test
    void signsWithBothSecretsWhileTheyOverlap() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            String rotated = admin(Map.of("overlap", "PT1H"))
                    .post("/webhooks/" + receiver.id + "/secret")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");
            Received during = receiver.awaitOf(given(ferry()), 1).getFirst();
            assertEquals(2, during.signatures().size());
            assertTrue(during.isSignedWith(receiver.secret));
            assertTrue(during.isSignedWith(rotated));

            TestClock.pass(Duration.ofMinutes(61));
            Received after = receiver.awaitOf(given(ferry()), 1).getFirst();
            assertEquals(1, after.signatures().size());
            assertTrue(after.isSignedWith(rotated));
        }
    }

    @Test
    void sendsATestAtOnceThoughItIsDisabled() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of("enabled", false))) {
            receiver.replies(of(200, "thanks"));
            user("admin")
                    .post("/webhooks/" + receiver.id + "/test")
                    .then()
                    .statusCode(200)
                    .body("status", is("delivered"))
                    .body("type", is("webhook.test"))
                    .body("responseStatus", is(200))
                    .body("response", is("thanks"));
            Received message = receiver.received.getFirst();
            assertTrue(message.isSignedWith(receiver.secret));
            assertEquals(receiver.id.toString(), message.json().getString("data.webhook"));
            assertEquals("webhook.test", receiver.log().getFirst().get("type"));
        }
    }

    /** More than may wait in the queue: the rest waits in the change log. */
    @Test
    void beginsWhereItIsTold() throws IOException {
        UUID id = given(ferry());
        long position = Long.parseLong(reader().get("/changes?after=now").path("next"));
        try (Receiver receiver = Receiver.subscribed(Map.of("after", Long.toString(Math.max(0, position - 1))))) {
            receiver.awaitOf(id, 1);
        }
    }

    @Test
    void countsItsAttempts() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            receiver.somethingLater();
            await("counted", () -> user("admin")
                    .get("/q/metrics")
                    .asString()
                    .contains("copytaster_webhook_attempts_seconds_count{answer=\"2xx\"}"));
        }
    }
}
