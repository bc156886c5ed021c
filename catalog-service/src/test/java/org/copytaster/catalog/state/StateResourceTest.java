package org.copytaster.catalog.state;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.Edits.move;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class StateResourceTest {

    private static ValidatableResponse states(UUID id) {
        return reader().get("/articles/" + id + "/states").then().statusCode(200);
    }

    private static UUID inReview() {
        UUID id = given(ferry());
        move(editor(), id, "editing").statusCode(200);
        move(editor(), id, "review").statusCode(200);
        return id;
    }

    /** On the words "north pier". */
    private static void note(UUID id, String motivation, String status, String text) {
        Map<String, Object> note = new HashMap<>(Map.of(
                "type",
                "Annotation",
                "motivation",
                motivation,
                "body",
                Map.of("type", "TextualBody", "value", text),
                "target",
                Map.of("selector", Map.of("type", "TextQuoteSelector", "exact", "north pier"))));
        if (status != null) {
            note.put("status", status);
        }
        editor().contentType(ContentType.JSON)
                .body(note)
                .post("/articles/" + id + "/annotations/")
                .then()
                .statusCode(201);
    }

    @Test
    void fromTheWireToTheReaderAndBackWithWhoAndWhy() {
        UUID id = given(ferry());
        move(editor(), id, Map.of("to", "editing"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", is("editing"));
        move(editor(), id, Map.of("to", "review", "note", "Please check the names"))
                .body("state", is("review"));
        move(chief(), id, "published").statusCode(200).body("state", is("published"));
        move(chief(), id, Map.of("to", "withdrawn", "note", "Wrong ferry")).body("state", is("withdrawn"));

        states(id)
                .body("state", is("withdrawn"))
                .body("moves", empty())
                .body("items.from", contains("published", "review", "editing", "new"))
                .body("items.to", contains("withdrawn", "published", "review", "editing"))
                .body(
                        "items.author",
                        contains("Callum Whitlock", "Callum Whitlock", "Elena Marchetti", "Elena Marchetti"))
                .body("items.note", contains("Wrong ferry", null, "Please check the names", null))
                .body("items[0].version", is(1))
                .body("next", nullValue());
    }

    @Test
    void historyComesPageByPage() {
        UUID id = given(ferry());
        for (String to : List.of("editing", "review", "editing", "new", "spiked")) {
            move(editor(), id, to).statusCode(200);
        }
        String next = reader().get("/articles/" + id + "/states?limit=3")
                .then()
                .body("items.to", contains("spiked", "new", "editing"))
                .extract()
                .path("next");
        reader().get("/articles/" + id + "/states?limit=3&cursor=" + next)
                .then()
                .body("items.to", contains("review", "editing"))
                .body("next", nullValue());
        reader().get("/articles/" + id + "/states?limit=201").then().statusCode(422);
        reader().get("/articles/" + id + "/states?cursor=x").then().statusCode(422);
    }

    @Test
    void whatIsPossibleIsToldBeforeAndAfterARefusal() {
        UUID id = given(ferry());
        states(id).body("moves.to", containsInAnyOrder("editing", "spiked")).body("items", empty());
        move(chief(), id, "published")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:copytaster:problem:state"))
                .body("state", is("new"))
                .body("allowed", containsInAnyOrder("editing", "spiked"));
        states(inReview()).body("moves.find { it.to == 'published' }.role", is("chief-editor"));
    }

    @Test
    void aMoveNeedsTheVersionThatWasLookedAt() {
        UUID id = given(ferry());
        editor().contentType(ContentType.JSON)
                .body(Map.of("to", "editing"))
                .post("/articles/" + id + "/state")
                .then()
                .statusCode(428);
        edit(editor(), id, Map.of("headline", "Fog: ferry hits pier")).statusCode(200);
        editor().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "review"))
                .post("/articles/" + id + "/state")
                .then()
                .statusCode(412)
                .body("currentVersion", is(2))
                .body("by", is("Elena Marchetti"))
                .body("difference", is("/articles/" + id + "/versions/1/diff/2"));
    }

    @Test
    void whoSawItElsewhereMovesNothing() {
        UUID id = inReview();
        move(editor(), id, Map.of("from", "editing", "to", "spiked"))
                .statusCode(409)
                .body("state", is("review"));
        states(id).body("state", is("review"));
    }

    @Test
    void publishingAndWithdrawingNeedAChiefEditor() {
        UUID id = inReview();
        move(editor(), id, "published").statusCode(403);
        move(editor(), given(ferry()), "published").statusCode(403);
        move(chief(), id, "published").statusCode(200);
        move(editor(), id, "withdrawn").statusCode(403);
        move(editor(), id, "editing").statusCode(200);
    }

    @Test
    void openQuestionsAndFactChecksKeepItFromBeingPublished() {
        UUID id = inReview();
        note(id, "commenting", null, "Nice.");
        note(id, "questioning", null, "Which pier?");
        note(id, "assessing", "open", "Checked with the harbour?");
        note(id, "questioning", "resolved", "Which day?");
        note(id, "assessing", "rejected", "Is it a ferry?");
        note(id, "questioning", "accepted", "Are there two?");
        move(chief(), id, "published")
                .statusCode(409)
                .body("type", is("urn:copytaster:problem:open-questions"))
                .body("total", is(2))
                .body("open.text", contains("Which pier?", "Checked with the harbour?"))
                .body("open.motivation", contains("questioning", "assessing"))
                .body("open[0].creator", is("Elena Marchetti"))
                .body("open[0].id", startsWith("/articles/" + id + "/annotations/"));
        states(id).body("state", is("review"));

        for (String open : reader().get("/articles/" + id + "/annotations/")
                .jsonPath()
                .<String>getList("first.items.findAll { it.status == null || it.status == 'open' }.id")) {
            editor().delete(open).then().statusCode(204);
        }
        move(chief(), id, "published").statusCode(200);
    }

    @Test
    void theFirstEditOfANewArticleBeginsItsEditing() {
        UUID id = given(ferry());
        edit(editor(), id, Map.of("headline", "Fog: ferry hits pier", "note", "shorter"))
                .statusCode(200)
                .body("state", is("editing"));
        edit(editor(), id, Map.of("headline", "Ferry hits pier")).body("state", is("editing"));
        states(id)
                .body("items", hasSize(1))
                .body("items[0].to", is("editing"))
                .body("items[0].version", is(2))
                .body("items[0].author", is("Elena Marchetti"));
    }

    @Test
    void anEditThatChangesNothingBeginsNothing() {
        UUID id = given(ferry());
        edit(editor(), id, Map.of("headline", "Ferry strikes pier in fog")).body("state", is("new"));
        edit(editor(), id, Map.of("assignee", "editor"))
                .body("state", is("new"))
                .body("assignee", is("editor"));
    }

    @Test
    void thePublishedTextIsFixedUntilItIsCorrected() {
        UUID id = inReview();
        move(chief(), id, "published").statusCode(200);
        edit(editor(), id, Map.of("headline", "Quietly changed"))
                .statusCode(409)
                .body("type", is("urn:copytaster:problem:not-editable"))
                .body("state", is("published"));
        edit(editor(), id, Map.of("assignee", "editor")).statusCode(200);
        move(editor(), id, Map.of("to", "editing", "note", "Name misspelt")).statusCode(200);
        edit(editor(), id, Map.of("headline", "Corrected")).statusCode(200);
    }

    @Test
    void whatIsNoStateIsRefusedByName() {
        UUID id = given(ferry());
        move(editor(), id, Map.of("to", "nowhere")).statusCode(400).body("violations[0].field", is("to"));
        move(editor(), id, Map.of("note", "x")).statusCode(422).body("violations[0].field", is("to"));
        move(editor(), id, Map.of("to", "editing", "note", "x".repeat(2_001)))
                .statusCode(422)
                .body("violations[0].field", is("note"));
        reader().get("/articles/" + UUID.randomUUID() + "/states").then().statusCode(404);
    }

    /** Everybody tries everything; a model of a few lines says what may come of it. */
    @Test
    void noIllegalMoveEverSucceeds() {
        Map<String, Set<String>> model = Map.of(
                "new", Set.of("editing", "spiked"),
                "editing", Set.of("new", "review", "spiked"),
                "review", Set.of("editing", "published", "spiked"),
                "published", Set.of("editing", "withdrawn"),
                "spiked", Set.of("new"),
                "withdrawn", Set.of());
        List<String> all = List.copyOf(model.keySet());
        Set<String> chiefs = Set.of("published", "withdrawn");
        Random random = new Random(4);
        for (int article = 0; article < 4; article++) {
            UUID id = given(ferry());
            String state = "new";
            for (int step = 0; step < 30; step++) {
                boolean asChief = random.nextInt(3) == 0;
                String to = all.get(random.nextInt(all.size()));
                boolean legal = model.get(state).contains(to) && (asChief || !chiefs.contains(to));
                int status =
                        move(asChief ? chief() : editor(), id, to).extract().statusCode();
                assertEquals(
                        legal ? 200 : asChief || !chiefs.contains(to) ? 409 : 403,
                        status,
                        "%s from %s to %s".formatted(asChief ? "chief" : "editor", state, to));
                state = legal ? to : state;
                assertEquals(state, reader().get("/articles/" + id).jsonPath().getString("state"));
            }
        }
    }
}
