package org.copytaster.catalog.article;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.Edits.move;
import static org.copytaster.catalog.testsupport.Edits.tag;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class DeletionTest {

    private static ValidatableResponse delete(UUID id) {
        return chief().header("If-Match", tag(id)).delete("/articles/" + id).then();
    }

    private static int found(String word) {
        Searchable.now();
        return reader().get("/articles?q=" + word).jsonPath().getInt("total");
    }

    @Test
    void aDeletedArticleIsGoneAndComesBackWhole() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        UUID id = given(article("Ferry strikes pier", "It is about " + word + " alone."));
        edit(editor(), id, Map.of("headline", "Fog", "assignee", "editor")).statusCode(200);
        delete(id).statusCode(204);

        reader().get("/articles/" + id)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("by", is("Callum Whitlock"));
        assertEquals(0, found(word), "it is in no list");

        chief().post("/articles/" + id + "/restore")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("headline", is("Fog"))
                .body("assignee", is("editor"))
                .body("state", is("editing"));
        assertEquals(1, found(word));
        reader().get("/articles/" + id + "/versions").then().body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/versions",
                "/versions/1",
                "/versions/1/diff/1",
                "/states",
                "/annotations/",
                "/lock",
                "/source-update"
            })
    void allBelowItIsGoneToo(String path) {
        UUID id = given(ferry());
        delete(id).statusCode(204);
        reader().get("/articles/" + id + path).then().statusCode(410);
    }

    @Test
    void nothingIsDoneToADeletedArticle() {
        UUID id = given(ferry());
        delete(id).statusCode(204);
        edit(editor(), id, "*", Map.of("headline", "x")).statusCode(410);
        editor().put("/articles/" + id + "/lock").then().statusCode(410);
        editor().header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "editing"))
                .post("/articles/" + id + "/state")
                .then()
                .statusCode(410);
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(410);
    }

    @Test
    void itsSourceDoesNotBringItBack() {
        UUID id = given(ferry());
        delete(id).statusCode(204);
        put(id, article("Ferry strikes pier, two hurt", "Two."))
                .then()
                .statusCode(200)
                .body("outcome", is("updated"));
        reader().get("/articles/" + id).then().statusCode(410);
        chief().post("/articles/" + id + "/restore").then().body("headline", is("Ferry strikes pier, two hurt"));
    }

    @Test
    void whoDeletesHasSeenTheCurrentVersionAndIsAChief() {
        UUID id = given(ferry());
        chief().delete("/articles/" + id).then().statusCode(428);
        chief().header("If-Match", "\"7\"").delete("/articles/" + id).then().statusCode(412);
        editor().header("If-Match", "*").delete("/articles/" + id).then().statusCode(403);
        chief().header("If-Match", "*")
                .delete("/articles/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        chief().post("/articles/" + UUID.randomUUID() + "/restore").then().statusCode(404);
        chief().post("/articles/" + id + "/restore").then().statusCode(200);
    }

    @Test
    void whatIsPublishedIsWithdrawnFirst() {
        UUID id = given(ferry());
        move(editor(), id, "editing");
        move(editor(), id, "review");
        move(chief(), id, "published").statusCode(200);
        delete(id).statusCode(409).body("state", is("published"));
        move(chief(), id, "withdrawn").statusCode(200);
        delete(id).statusCode(204);
    }

    @Test
    void whatWasDeletedIsListedForChiefEditorsPageByPage() {
        UUID first = given(ferry());
        UUID second = given(ferry());
        UUID third = given(article("Market moves", "The fish market moves."));
        delete(first).statusCode(204);
        delete(second).statusCode(204);
        delete(third).statusCode(204);
        String next = chief().get("/articles/deleted?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(third.toString(), second.toString()))
                .body("items[0].headline", is("Market moves"))
                .body("items[0].by", is("Callum Whitlock"))
                .body("items[0].state", is("new"))
                .extract()
                .path("next");
        chief().queryParam("cursor", next)
                .get("/articles/deleted?limit=1")
                .then()
                .body("items.id", contains(first.toString()));

        chief().post("/articles/" + third + "/restore").then().statusCode(200);
        chief().get("/articles/deleted?limit=1").then().body("items.id", contains(second.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "_",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00Z_x",
                "+20260-01-01T00:00:00Z_018f0000-0000-7000-8000-000000000000"
            })
    void aCursorOfAnotherListIsRefused(String cursor) {
        chief().queryParam("cursor", cursor).get("/articles/deleted").then().statusCode(422);
    }
}
