package org.copytaster.catalog.article;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.ingest;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.example;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class ArticleResourceTest {

    private static ValidatableResponse edit(UUID id, String ifMatch, Object change) {
        return editor().header("If-Match", ifMatch)
                .contentType("application/merge-patch+json")
                .body(change)
                .patch("/articles/" + id)
                .then();
    }

    @Test
    void takesTheContractsExampleAndGivesItBack() {
        UUID id = UUID.randomUUID();
        ingest().contentType(ContentType.JSON)
                .body(example("article-submission.json"))
                .put("/articles/" + id)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("id", is(id.toString()))
                .body("version", is(1))
                .body("outcome", is("created"));

        reader().get("/articles/" + id)
                .then()
                .statusCode(200)
                // subjects get their names from vocabularies, which change beside the version
                .header("ETag", startsWith("\"1-"))
                .body("state", is("new"))
                .body("headline", is("Ferry strikes pier in fog"))
                .body("bylines", contains("Marta Lindqvist"))
                .body("published", is("2026-11-18T06:40:00Z"))
                .body("subjects[0].code", is("medtop:03000000"))
                .body("blocks.type", contains("paragraph", "caption", "paragraph"))
                .body(
                        "text",
                        is("A ferry struck the north pier on Wednesday in dense fog.\n\nThe ferry at the north pier\n\n"
                                + "“We felt one hard knock,” said a passenger. “Then it was quiet.”"))
                .body("words", is(29))
                .body("fingerprint", startsWith("sha256:"))
                .body("origins.headline", is("json-ld"))
                .body("counts.versions", is(1))
                .body("sourceUpdate", nullValue());
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        UUID id = given(ferry());
        put(id, ferry()).then().statusCode(200).body("outcome", is("unchanged")).body("version", is(1));
        reader().get("/articles/" + id + "/versions").then().body("items", hasSize(1));
    }

    @Test
    void aNewTextFromTheSourceIsANewVersion() {
        UUID id = given(ferry());
        put(id, article("Ferry strikes pier, two hurt", "Two people were hurt."))
                .then()
                .statusCode(200)
                .body("outcome", is("updated"))
                .body("version", is(2));
        reader().get("/articles/" + id).then().header("ETag", "\"2\"").body("text", is("Two people were hurt."));
        reader().get("/articles/" + id + "?version=1").then().body("headline", is("Ferry strikes pier in fog"));
    }

    @Test
    void theSourceNeverOverwritesAnEditorsText() {
        UUID id = given(ferry());
        edit(id, "\"1\"", Map.of("headline", "Fog: ferry hits pier")).statusCode(200);
        put(id, article("Ferry strikes pier, two hurt", "Two people were hurt."))
                .then()
                .body("version", is(3));

        reader().get("/articles/" + id)
                .then()
                .header("ETag", startsWith("\"2-"))
                .body("headline", is("Fog: ferry hits pier"))
                .body("sourceUpdate.version", is(3));
        reader().get("/articles/" + id + "/versions")
                .then()
                .body("items.number", contains(3, 2, 1))
                .body("items.origin", contains("source", "editor", "source"));
    }

    @Test
    void anEditIsAVersionWithItsAuthorAndKeepsTheRest() {
        UUID id = given(ferry());
        edit(id, "\"1\"", Map.of("headline", "Fog: ferry hits pier"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("headline", is("Fog: ferry hits pier"))
                .body("language", is("en"))
                .body("origins.headline", is("editor"));
        reader().get("/articles/" + id + "/versions/2")
                .then()
                .body("origin", is("editor"))
                .body("content.headline", is("Fog: ferry hits pier"));
        reader().get("/articles/" + id + "/versions/1")
                .then()
                .body("content.headline", is("Ferry strikes pier in fog"));
    }

    @Test
    void anEditOfTheBlocksMovesTheText() {
        UUID id = given(ferry());
        edit(
                        id,
                        "\"1\"",
                        Map.of("blocks", List.of(Map.of("id", "b1", "type", "paragraph", "text", "One sentence now."))))
                .statusCode(200)
                .body("text", is("One sentence now."))
                .body("html", is("<p>One sentence now.</p>\n"))
                .body("words", is(3))
                .body("origins.body", is("editor"));
    }

    @Test
    void anEditThatChangesNothingIsNoVersion() {
        UUID id = given(ferry());
        edit(id, "\"1\"", Map.of("headline", "Ferry strikes pier in fog"))
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void anEditWithoutTheVersionItWasMadeOnIsRefused() {
        UUID id = given(ferry());
        editor().contentType(ContentType.JSON)
                .body(Map.of("headline", "x"))
                .patch("/articles/" + id)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("type", is("urn:copytaster:problem:precondition-required"));
    }

    @Test
    void theSecondOfTwoEditorsLearnsThatSomeoneWasFaster() {
        UUID id = given(ferry());
        edit(id, "\"1\"", Map.of("headline", "First")).statusCode(200);
        edit(id, "\"1\"", Map.of("headline", "Second"))
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", is("urn:copytaster:problem:stale-version"))
                .body("currentVersion", is(2))
                .body("by", is("Elena Marchetti"))
                .body("difference", is("/articles/" + id + "/versions/1/diff/2"));
        reader().get("/articles/" + id).then().body("headline", is("First"));
    }

    @Test
    void ofManyEditsOfOneVersionAtOnceOneIsTakenAndNoneIsLostInSilence()
            throws InterruptedException, ExecutionException {
        UUID id = given(ferry());
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                Map<String, String> change = Map.of("headline", "Headline " + i);
                answers.add(
                        editors.submit(() -> edit(id, "\"1\"", change).extract().statusCode()));
            }
        }
        List<Integer> all = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            all.add(answer.get());
        }
        assertEquals(1, all.stream().filter(status -> status == 200).count(), "one is first: " + all);
        assertEquals(11, all.stream().filter(status -> status == 412).count(), "the others learn of it: " + all);
        reader().get("/articles/" + id + "/versions").then().body("items", hasSize(2));
    }

    @Test
    void anAssigneeIsTheDesksAndMakesNoVersion() {
        UUID id = given(ferry());
        edit(id, "\"1\"", Map.of("assignee", " Elena Marchetti "))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("assignee", is("Elena Marchetti"));
        edit(id, "\"1\"", Map.of("headline", "Fog")).body("assignee", is("Elena Marchetti"));
        edit(id, "\"2\"", "{\"assignee\": null}").header("ETag", "\"2\"").body("assignee", nullValue());
        edit(id, "\"2\"", Map.of("assignee", 7)).statusCode(422).body("violations[0].field", is("assignee"));
        edit(id, "\"2\"", Map.of("assignee", "x".repeat(201))).statusCode(422);
        edit(id, "\"2\"", Map.of("note", List.of())).statusCode(422).body("violations[0].field", is("note"));
    }

    @Test
    void aWeakTagDoesNotCount() {
        UUID id = given(ferry());
        edit(id, "W/\"1\"", Map.of("headline", "x")).statusCode(412);
        edit(id, "\"7\", \"1\"", Map.of("headline", "One of several tags")).statusCode(200);
        edit(id, "*", Map.of("headline", "Whatever it is now")).statusCode(200);
    }

    @Test
    void anAnswerIsNeverStaleForTheSakeOfItsTag() {
        UUID id = given(ferry());
        edit(id, "\"1\"", Map.of("headline", "Fog: ferry hits pier")).statusCode(200);
        put(id, article("Ferry strikes pier, two hurt", "Two people were hurt."));
        reader().header("If-None-Match", "\"2\"")
                .get("/articles/" + id)
                .then()
                .statusCode(200)
                .body("sourceUpdate.version", is(3));
    }

    @Test
    void eachEditorGetsTheirOwnEditBack() throws InterruptedException, ExecutionException {
        UUID id = given(ferry());
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                String headline = "Headline " + i;
                answers.add(editors.submit(() -> edit(id, "*", Map.of("headline", headline))
                        .extract()
                        .jsonPath()
                        .getString("headline")));
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            assertEquals("Headline " + i, answers.get(i).get());
        }
    }

    @Test
    void anArticleOfManyDifferentWordsIsTakenAndFound() {
        StringBuilder words = new StringBuilder("beginning");
        for (int i = 0; i < 25_000; i++) {
            words.append(" w").append(i).append(id(i));
        }
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            blocks.add(Map.of("type", "paragraph", "text", words.substring(0, 190_000) + i));
        }
        Map<String, Object> article = new java.util.HashMap<>(ferry());
        article.put("blocks", blocks);
        article.put("headline", "Wordy " + UUID.randomUUID());
        UUID id = given(article);
        reader().get("/articles/" + id).then().statusCode(200);
        reader().queryParam("q", "beginning " + "w1 ".repeat(20))
                .get("/articles")
                .then()
                .statusCode(200);
    }

    private static String id(int i) {
        return Integer.toString(i * 7919, 36);
    }

    @Test
    void manySubmissionsOfOneNewArticleAtOnceMakeOneArticle() throws InterruptedException, ExecutionException {
        UUID id = UUID.randomUUID();
        List<Future<String>> outcomes = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                outcomes.add(callers.submit(() -> put(id, ferry()).jsonPath().getString("outcome")));
            }
        }
        List<String> all = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            all.add(outcome.get());
        }
        assertEquals(1, all.stream().filter("created"::equals).count(), "exactly one creates it: " + all);
        assertEquals(7, all.stream().filter("unchanged"::equals).count(), "the others find it there: " + all);
    }

    @Test
    void historyOfAnUnknownArticleIsNotFound() {
        UUID id = UUID.randomUUID();
        reader().get("/articles/" + id + "/versions").then().statusCode(404);
        reader().get("/articles/" + given(ferry()) + "/versions/9")
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
    }
}
