package org.copytaster.catalog.sourceupdate;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.Edits.post;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class SourceUpdateTest {
    private static final String FERRY = "A ferry struck the north pier on Wednesday.";
    private static final String HURT = "Nobody was hurt, said the harbour office.";
    private static final String TWO_HURT = "Two were hurt, said the harbour office.";
    private static final String FOG = "There was dense fog over the whole estuary.";
    private static final String OURS = "A ferry struck the old north pier on Wednesday morning.";

    /** Version 2 is the editor's, with another headline and first block; version 3 waits, with another second one and a third. */
    private static UUID withAnUpdate() {
        UUID id = given(article("Ferry strikes pier", FERRY, HURT));
        edit(
                        editor(),
                        id,
                        Map.of(
                                "headline",
                                "Fog: ferry hits pier",
                                "blocks",
                                List.of(block("b1", OURS), block("b2", HURT))))
                .statusCode(200);
        put(id, article("Ferry strikes pier, two hurt", FERRY, TWO_HURT, FOG))
                .then()
                .body("version", is(3));
        return id;
    }

    private static Map<String, String> block(String id, String text) {
        return Map.of("id", id, "type", "paragraph", "text", text);
    }

    private static ValidatableResponse take(UUID id, Object take) {
        return post(editor(), id, "/source-update", Map.of("take", take));
    }

    private static ValidatableResponse update(UUID id) {
        return reader().get("/articles/" + id + "/source-update").then();
    }

    @Test
    void isComparedInThreeColumns() {
        UUID id = withAnUpdate();
        update(id)
                .statusCode(200)
                .body("before", is(1))
                .body("now", is(3))
                .body("ours", is(2))
                .body("fields.field", contains("headline"))
                .body("fields[0].change", is("conflict"))
                .body("fields[0].before", is("Ferry strikes pier"))
                .body("fields[0].now", is("Ferry strikes pier, two hurt"))
                .body("fields[0].ours", is("Fog: ferry hits pier"))
                .body("blocks.change", contains("ours", "source", "source"))
                .body("blocks.id", contains("b1", "b2", "b3"))
                .body("blocks[1].now.text", is(TWO_HURT))
                .body("blocks[2].ours", nullValue());
    }

    @Test
    void takenByBlock() {
        UUID id = withAnUpdate();
        take(id, Map.of("blocks", List.of("b2", "b3")))
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("headline", is("Fog: ferry hits pier"))
                .body("text", is(OURS + "\n\n" + TWO_HURT + "\n\n" + FOG))
                .body("origins.body", is("editor"))
                .body("sourceUpdate", nullValue());
        reader().get("/articles/" + id + "/versions/4")
                .then()
                .body("origin", is("editor"))
                .body("author", is("Elena Marchetti"))
                .body("note", is("parts of the source's version 3 taken over"));
        update(id).statusCode(404);
    }

    @Test
    void takenByField() {
        UUID id = withAnUpdate();
        take(id, Map.of("fields", List.of("headline")))
                .body("headline", is("Ferry strikes pier, two hurt"))
                .body("text", is(OURS + "\n\n" + HURT));
    }

    @Test
    void takenWhole() {
        UUID id = withAnUpdate();
        take(id, "all")
                .header("ETag", "\"4\"")
                .body("headline", is("Ferry strikes pier, two hurt"))
                .body("text", is(FERRY + "\n\n" + TWO_HURT + "\n\n" + FOG))
                .body("sourceUpdate", nullValue());
    }

    @Test
    void leftAsItIs() {
        UUID id = withAnUpdate();
        take(id, "none")
                .header("ETag", "\"2\"")
                .body("headline", is("Fog: ferry hits pier"))
                .body("sourceUpdate", nullValue());
        reader().get("/articles/" + id + "/versions").then().body("items.number", contains(3, 2, 1));
    }

    @Test
    void theNextUpdateIsComparedWithTheOneThatWasDecidedOn() {
        UUID id = withAnUpdate();
        take(id, Map.of("blocks", List.of("b2"))).statusCode(200);
        put(id, article("Ferry strikes pier, two hurt", FERRY, TWO_HURT, FOG, "It sank."))
                .then()
                .body("version", is(5));
        update(id)
                .body("before", is(3))
                .body("now", is(5))
                .body("ours", is(4))
                .body("blocks.findAll { it.change == 'source' }.now.text", contains("It sank."))
                .body("blocks.find { it.now != null && it.now.text.contains('fog') }.change", is("ours"));
    }

    @Test
    void severalUpdatesInARowAreOne() {
        UUID id = withAnUpdate();
        put(id, article("Ferry sinks", FERRY, TWO_HURT)).then().body("version", is(4));
        update(id).body("before", is(1)).body("now", is(4));
    }

    @Test
    void whoLookedAtAnOlderUpdateTakesNothing() {
        UUID id = withAnUpdate();
        put(id, article("Ferry sinks", FERRY, TWO_HURT)).then().body("version", is(4));
        post(editor(), id, "/source-update", Map.of("take", "all", "version", 3))
                .statusCode(409)
                .body("type", is("urn:copytaster:problem:newer-source-update"))
                .body("sourceUpdate", is(4));
        post(editor(), id, "/source-update", Map.of("take", "all", "version", 4))
                .statusCode(200);
        take(id, "all").statusCode(409).body("type", is("urn:copytaster:problem:no-source-update"));
    }

    @Test
    void restoringTheSourcesVersionSettlesItToo() {
        UUID id = withAnUpdate();
        post(editor(), id, "/versions/3/restore", Map.of())
                .body("headline", is("Ferry strikes pier, two hurt"))
                .body("sourceUpdate", nullValue());
    }

    @Test
    void aTextThatNobodyEditedIsUpdatedAtOnce() {
        UUID id = given(article("Ferry strikes pier", FERRY));
        put(id, article("Ferry strikes pier", FERRY, FOG)).then().body("version", is(2));
        update(id).statusCode(404);
        edit(editor(), id, Map.of("headline", "Fog")).statusCode(200);
        put(id, article("Ferry strikes pier", FERRY, FOG, HURT));
        update(id).body("before", is(2)).body("blocks.change", contains("unchanged", "unchanged", "source"));
    }

    @Test
    void whatCannotBeTakenIsRefusedByName() {
        UUID id = withAnUpdate();
        take(id, "half").statusCode(422).body("violations[0].field", is("take"));
        take(id, Map.of("blocks", List.of("b9"))).statusCode(422).body("violations[0].field", is("take.blocks"));
        take(id, Map.of("blocks", "b1")).statusCode(422);
        take(id, Map.of("blocks", List.of(1))).statusCode(422);
        take(id, Map.of("fields", List.of("moon"))).statusCode(422).body("violations[0].field", is("take.fields"));
        post(editor(), id, "/source-update", Map.of()).statusCode(422).body("violations[0].field", is("take"));
        editor().contentType(ContentType.JSON)
                .body(Map.of("take", "all"))
                .post("/articles/" + id + "/source-update")
                .then()
                .statusCode(428);
        editor().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("take", "all"))
                .post("/articles/" + id + "/source-update")
                .then()
                .statusCode(412);
        update(UUID.randomUUID()).statusCode(404);
        update(id).statusCode(200);
    }

    @Test
    void somethingOfTheTextMustStay() {
        UUID id = given(article("Ferry strikes pier", FERRY));
        edit(editor(), id, Map.of("headline", "Fog")).statusCode(200);
        put(id, article("Ferry strikes pier", "Quite another story, without a word of it."));
        String gone = update(id).extract().path("blocks.find { it.now == null }.id");
        if (gone != null) {
            take(id, Map.of("blocks", List.of(gone))).statusCode(422);
        }
    }
}
