package org.copytaster.catalog.version;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.Edits.post;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class VersionResourceTest {

    @Test
    void historyComesPageByPageWithWhoAndWhy() {
        UUID id = given(ferry());
        for (int i = 2; i <= 5; i++) {
            edit(editor(), id, Map.of("headline", "Headline " + i, "note", "why " + i))
                    .statusCode(200);
        }
        String next = reader().get("/articles/" + id + "/versions?limit=2")
                .then()
                .body("items.number", contains(5, 4))
                .body("items.note", contains("why 5", "why 4"))
                .body("items[0].author", is("Elena Marchetti"))
                .body("items.replaces", contains(4, 3))
                .extract()
                .path("next");
        next = reader().get("/articles/" + id + "/versions?limit=2&cursor=" + next)
                .then()
                .body("items.number", contains(3, 2))
                .extract()
                .path("next");
        reader().get("/articles/" + id + "/versions?limit=2&cursor=" + next)
                .then()
                .body("items.number", contains(1))
                .body("items[0].origin", is("source"))
                .body("items[0].note", nullValue())
                .body("items[0].replaces", nullValue())
                .body("next", nullValue());
        reader().get("/articles/" + id + "/versions?limit=0").then().statusCode(422);
        reader().get("/articles/" + id + "/versions?cursor=newest").then().statusCode(422);
    }

    @Test
    void twoVersionsAreComparedWordByWord() {
        UUID id = given(ferry());
        edit(
                editor(),
                id,
                Map.of(
                        "headline",
                        "Ferry hits pier in fog",
                        "keywords",
                        List.of("ferry"),
                        "blocks",
                        List.of(
                                Map.of("id", "b2", "type", "paragraph", "text", "The harbour office said nothing."),
                                Map.of("id", "b3", "type", "paragraph", "text", "More to come."))));
        String difference = "/articles/" + id + "/versions/1/diff/2";
        reader().get(difference)
                .then()
                .statusCode(200)
                .body("from", is(1))
                .body("to", is(2))
                .body("fields.field", contains("headline", "keywords"))
                .body("fields[0].before", is("Ferry strikes pier in fog"))
                .body("fields[0].after", is("Ferry hits pier in fog"))
                .body("fields[0].pieces.kind", contains("equal", "removed", "added", "equal"))
                .body("fields[0].pieces.text", contains("Ferry ", "strikes", "hits", " pier in fog"))
                .body("fields[1].pieces[0].kind", is("added"))
                .body("blocks.kind", contains("removed", "changed", "added"))
                .body("blocks[1].before.id", is("b2"))
                .body("blocks[1].pieces[0].text", is("The harbour office said"))
                .body("blocks[2].after.text", is("More to come."))
                .body("text[0].kind", is("removed"));
        reader().get("/articles/" + id + "/versions/2/diff/1")
                .then()
                .body("fields[0].pieces.text", contains("Ferry ", "hits", "strikes", " pier in fog"));
        reader().get("/articles/" + id + "/versions/2/diff/2")
                .then()
                .body("fields", empty())
                .body("blocks.kind", contains("unchanged", "unchanged"));
    }

    @Test
    void whatCannotBeComparedIsTold() {
        UUID id = given(ferry());
        reader().get("/articles/" + id + "/versions/1/diff/9").then().statusCode(404);
        reader().get("/articles/" + id + "/versions/1/diff/x").then().statusCode(422);
        reader().get("/articles/" + UUID.randomUUID() + "/versions/1/diff/2")
                .then()
                .statusCode(404);
    }

    @Test
    void anEarlierVersionIsSaidAgainByANewOne() {
        UUID id = given(ferry());
        edit(editor(), id, Map.of("headline", "Second")).statusCode(200);
        edit(editor(), id, Map.of("headline", "Third")).statusCode(200);
        post(editor(), id, "/versions/1/restore", Map.of("note", "The first was better"))
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("headline", is("Ferry strikes pier in fog"));
        reader().get("/articles/" + id + "/versions")
                .then()
                .body("items.number", contains(4, 3, 2, 1))
                .body("items[0].origin", is("editor"))
                .body("items[0].note", is("The first was better"));
        post(editor(), id, "/versions/2/restore", Map.of()).body("headline", is("Second"));
        reader().get("/articles/" + id + "/versions/5").then().body("note", is("version 2 restored"));
    }

    @Test
    void restoringNeedsTheVersionThatWasLookedAt() {
        UUID id = given(ferry());
        edit(editor(), id, Map.of("headline", "Second")).statusCode(200);
        String restore = "/articles/" + id + "/versions/1/restore";
        editor().post(restore).then().statusCode(428);
        editor().header("If-Match", "\"1\"")
                .post(restore)
                .then()
                .statusCode(412)
                .body("currentVersion", is(2));
        editor().header("If-Match", "\"2\"").post(restore).then().statusCode(200);
        post(editor(), id, "/versions/9/restore", Map.of()).statusCode(404);
        post(editor(), id, "/versions/zero/restore", Map.of()).statusCode(422);
        post(editor(), id, "/versions/1/restore", Map.of("note", "x".repeat(2_001)))
                .statusCode(422);
        editor().header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("[]")
                .post(restore)
                .then()
                .statusCode(400);
    }
}
