package org.copytaster.catalog.lock;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.ingest;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.Edits.move;
import static org.copytaster.catalog.testsupport.Edits.post;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.TestClock;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

@CatalogTest
class LockResourceTest {

    private static ValidatableResponse lock(RequestSpecification as, UUID id) {
        return as.put("/articles/" + id + "/lock").then();
    }

    private static ValidatableResponse lock(RequestSpecification as, UUID id, String body) {
        return as.contentType(ContentType.JSON)
                .body(body)
                .put("/articles/" + id + "/lock")
                .then();
    }

    private static ValidatableResponse takeOver(RequestSpecification as, UUID id) {
        return as.put("/articles/" + id + "/lock?takeover=true").then();
    }

    @Test
    void theSecondEditorLearnsWhoAndUntilWhen() {
        UUID id = given(ferry());
        String until = lock(editor(), id)
                .statusCode(200)
                .body("by", is("Elena Marchetti"))
                .body("user", startsWith("urn:copytaster:user:"))
                .extract()
                .path("until");
        lock(chief(), id)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:copytaster:problem:locked"))
                .body("detail", containsString("Elena Marchetti"))
                .body("lock.by", is("Elena Marchetti"))
                .body("lock.until", is(until));
        reader().get("/articles/" + id + "/lock").then().statusCode(200).body("by", is("Elena Marchetti"));
        reader().get("/articles/" + id)
                .then()
                .body("lock.by", is("Elena Marchetti"))
                .body("lock.until", is(until));
    }

    @Test
    void aLockIsRenewedByTakingItAgain() {
        UUID id = given(ferry());
        ValidatableResponse first = lock(editor(), id);
        Instant since = Instant.parse(first.extract().path("since"));
        Instant until = Instant.parse(first.extract().path("until"));
        assertEquals(Duration.ofMinutes(5), Duration.between(since, until));
        TestClock.pass(Duration.ofMinutes(4));
        lock(editor(), id).body("since", is(since.toString()));
        TestClock.pass(Duration.ofMinutes(4));
        lock(chief(), id).statusCode(409);
    }

    @Test
    void aLockThatIsNotRenewedEnds() {
        UUID id = given(ferry());
        lock(editor(), id).statusCode(200);
        TestClock.pass(Duration.ofMinutes(5));
        reader().get("/articles/" + id).then().body("lock", nullValue());
        reader().get("/articles/" + id + "/lock").then().statusCode(404);
        lock(chief(), id).statusCode(200).body("by", is("Callum Whitlock")).body("keptDraft", nullValue());
    }

    @Test
    void givenBackItIsFree() {
        UUID id = given(ferry());
        lock(editor(), id);
        chief().delete("/articles/" + id + "/lock").then().statusCode(409);
        editor().delete("/articles/" + id + "/lock").then().statusCode(204);
        editor().delete("/articles/" + id + "/lock").then().statusCode(204);
        reader().get("/articles/" + id + "/lock").then().statusCode(404);
        lock(chief(), id).statusCode(200);
    }

    @Test
    void nobodyElseChangesTextOrStateMeanwhile() {
        UUID id = given(ferry());
        edit(editor(), id, Map.of("headline", "First")).statusCode(200);
        lock(editor(), id).statusCode(200);
        edit(chief(), id, Map.of("headline", "Mine")).statusCode(409).body("lock.by", is("Elena Marchetti"));
        move(chief(), id, "review").statusCode(409);
        post(chief(), id, "/versions/1/restore", Map.of()).statusCode(409);
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(409);
        edit(chief(), id, Map.of("assignee", "chief")).statusCode(200).body("assignee", is("chief"));
        edit(editor(), id, Map.of("headline", "Second")).statusCode(200);
        move(editor(), id, "review").statusCode(200);
        put(id, article("Ferry strikes pier, two hurt", "Two.")).then().statusCode(200);
    }

    @Test
    void takingOverKeepsWhatTheOtherHadNotSaved() {
        UUID id = given(ferry());
        lock(editor(), id, """
                {"version": 1, "draft": {"headline": "Fog: ferry hits pier", "deck": "Half a sent"}}
                """)
                .statusCode(200)
                .body("draft.version", is(1))
                .body("draft.change.deck", is("Half a sent"));
        lock(chief(), id).statusCode(409);
        int kept = takeOver(chief(), id)
                .statusCode(200)
                .body("by", is("Callum Whitlock"))
                .extract()
                .path("keptDraft");
        assertEquals(2, kept);
        reader().get("/articles/" + id)
                .then()
                .header("ETag", startsWith("\"1-"))
                .body("headline", is("Ferry strikes pier in fog"))
                .body("lock.by", is("Callum Whitlock"))
                .body("counts.versions", is(2));
        reader().get("/articles/" + id + "/versions/2")
                .then()
                .body("origin", is("editor"))
                .body("author", is("Elena Marchetti"))
                .body("note", is("draft of Elena Marchetti kept on takeover"))
                .body("content.headline", is("Fog: ferry hits pier"))
                .body("content.deck", is("Half a sent"))
                .body("content.blocks.size()", is(2));
        lock(editor(), id).statusCode(409).body("lock.by", is("Callum Whitlock"));
        edit(chief(), id, Map.of("headline", "By the chief")).header("ETag", "\"3\"");
        put(id, article("Ferry strikes pier, two hurt", "Two.")).then().body("version", is(4));
    }

    @Test
    void whoTakesOverMayBringADraftAndLoseItAgain() {
        UUID id = given(ferry());
        lock(editor(), id, "{\"draft\": {\"headline\": \"Of the editor\"}}");
        chief().contentType(ContentType.JSON)
                .body("{\"draft\": {\"headline\": \"Of the chief\"}}")
                .put("/articles/" + id + "/lock?takeover=true")
                .then()
                .body("keptDraft", is(2))
                .body("draft.change.headline", is("Of the chief"));
        takeOver(editor(), id).body("keptDraft", is(3)).body("draft", nullValue());
        reader().get("/articles/" + id + "/versions/3").then().body("content.headline", is("Of the chief"));
    }

    @Test
    void aDraftWhoseLockRanOutIsKeptToo() {
        UUID id = given(ferry());
        lock(editor(), id, "{\"draft\": {\"headline\": \"Fog\"}}");
        TestClock.pass(Duration.ofMinutes(6));
        lock(chief(), id).statusCode(200).body("keptDraft", is(2));
        reader().get("/articles/" + id + "/versions/2").then().body("content.headline", is("Fog"));
    }

    @Test
    void aDraftThatSaysNothingNewIsNoVersion() {
        UUID id = given(ferry());
        lock(editor(), id, "{\"draft\": {\"headline\": \"Fog\"}}");
        edit(editor(), id, Map.of("headline", "Fog")).statusCode(200);
        takeOver(chief(), id).statusCode(200);
        lock(chief(), id, "{\"draft\": {}}");
        takeOver(editor(), id).body("keptDraft", nullValue());
        reader().get("/articles/" + id + "/versions").then().body("items.number", contains(2, 1));
    }

    @Test
    void onlyItsWriterSeesADraftAndFindsItAgain() {
        UUID id = given(ferry());
        lock(editor(), id, "{\"draft\": {\"headline\": \"Fog\"}}");
        reader().get("/articles/" + id + "/lock").then().body("draft", nullValue());
        editor().get("/articles/" + id + "/lock").then().body("draft.change.headline", is("Fog"));
        TestClock.pass(Duration.ofMinutes(6));
        lock(editor(), id).body("draft.change.headline", is("Fog"));
        lock(editor(), id, "{\"draft\": null}").body("draft", nullValue());
    }

    @Test
    void aHalfWrittenDraftIsKeptAsFarAsItGoes() {
        UUID id = given(ferry());
        lock(editor(), id, """
                {"draft": {"headline": " ", "deck": "A deck", "note": "not yet", "keywords": "none",
                  "blocks": [{"id": "b1", "type": "paragraph", "text": "Begun"}, {"type": "paragraph", "text": ""},
                             {"type": "poem", "text": "Roses"}, 7]}}
                """).statusCode(200);
        takeOver(chief(), id).body("keptDraft", is(2));
        reader().get("/articles/" + id + "/versions/2")
                .then()
                .body("note", is("draft of Elena Marchetti kept on takeover, without headline, keywords"))
                .body("content.headline", is("Ferry strikes pier in fog"))
                .body("content.deck", is("A deck"))
                .body("text", is("Begun\n\nRoses"));
    }

    @Test
    void ofManyWhoAskAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
        UUID id = given(ferry());
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                boolean asChief = i % 2 == 0;
                answers.add(callers.submit(
                        () -> lock(asChief ? chief() : editor(), id).extract().statusCode()));
            }
        }
        int taken = 0;
        for (Future<Integer> answer : answers) {
            assertTrue(answer.get() == 200 || answer.get() == 409, "but it was " + answer.get());
            taken += answer.get() == 200 ? 1 : 0;
        }
        assertEquals(4, taken, "all of one, none of the other");
    }

    @Test
    void aBrowserOrACurlThatSendsNothingAtAllGetsItToo() throws IOException, InterruptedException {
        UUID id = given(ferry());
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest bare = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/articles/" + id + "/lock"))
                    .header("Authorization", "Bearer " + Backends.start().userToken("editor"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertEquals(
                    200, client.send(bare, HttpResponse.BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void whatIsNoDraftIsRefusedByName() {
        UUID id = given(ferry());
        lock(editor(), id, "{\"draft\": 7}").statusCode(422).body("violations[0].field", is("draft"));
        lock(editor(), id, "{\"draft\": {}, \"version\": 9}")
                .statusCode(422)
                .body("violations[0].field", is("version"));
        lock(editor(), id, "{\"draft\": {\"moon\": 1}}").statusCode(422).body("violations[0].field", is("moon"));
        lock(editor(), id, "[]").statusCode(400);
        lock(editor(), id, "{\"draft\": {\"deck\": \"a\\u0000\"}}").statusCode(400);
        editor().put("/articles/" + id + "/lock?takeover=maybe").then().statusCode(422);
        lock(editor(), UUID.randomUUID()).statusCode(404);
        lock(ingest(), id).statusCode(403);
        reader().get("/articles/" + id + "/lock").then().statusCode(404);
    }
}
