package org.copytaster.catalog.collection;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class CollectionResourceTest {
    private final String slug = "c-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/collections/" + slug;

    private static ValidatableResponse write(RequestSpecification as, String path, Object body) {
        return as.contentType(ContentType.JSON).body(body).put(path).then();
    }

    private String collection() {
        return write(chief(), path, Map.of("name", "Election " + slug))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse put(UUID id, Map<String, ?> position) {
        return write(editor(), path + "/articles/" + id, position);
    }

    private List<String> order() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = reader().get(path + "/articles?limit=3&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }
        return ids;
    }

    private static List<String> ids(UUID... ids) {
        return List.of(ids).stream().map(UUID::toString).toList();
    }

    @Test
    void aCollectionIsMadeRenamedAndDoneAwayWith() {
        String id = collection();
        String tag = reader().get("/collections/" + id)
                .then()
                .statusCode(200)
                .body("slug", is(slug))
                .body("articles", is(0))
                .body("createdBy", is("Callum Whitlock"))
                .extract()
                .header("ETag");
        write(chief(), path, Map.of("name", "x")).statusCode(428);
        write(chief().header("If-Match", "\"9\""), path, Map.of("name", "x"))
                .statusCode(412)
                .body("currentVersion", is(1));
        write(chief().header("If-Match", tag), path, Map.of("name", "The election", "description", "All of it"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("description", is("All of it"));
        reader().get("/collections").then().body("items.slug", hasItem(slug));

        UUID article = given(ferry());
        put(article, Map.of()).statusCode(201);
        chief().delete(path).then().statusCode(428);
        chief().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        reader().get(path).then().statusCode(404);
        reader().get("/articles/" + article).then().statusCode(200).body("collections", empty());
    }

    @Test
    void articlesStandWhereTheyArePut() {
        collection();
        UUID a = given(article("a", "x"));
        UUID b = given(article("b", "x"));
        UUID c = given(article("c", "x"));
        UUID d = given(article("d", "x"));
        put(a, Map.of()).statusCode(201);
        put(b, Map.of("at", "last")).statusCode(201);
        put(c, Map.of("at", "first")).statusCode(201);
        put(d, Map.of("after", a)).statusCode(201);
        assertEquals(ids(c, a, d, b), order());
        put(b, Map.of("before", a)).statusCode(204);
        assertEquals(ids(c, b, a, d), order());
        put(c, Map.of("at", "last")).statusCode(204);
        put(b, Map.of()).statusCode(204);
        assertEquals(ids(b, a, d, c), order());
        editor().delete(path + "/articles/" + a).then().statusCode(204);
        editor().delete(path + "/articles/" + a).then().statusCode(204);
        assertEquals(ids(b, d, c), order());
        reader().get("/articles?collection=" + slug).then().body("total", is(3));
        String id = reader().get(path).path("id");
        reader().get("/articles?facets=state&q=x&collection=" + id)
                .then()
                .body("total", is(3))
                .body("facets.state.new", is(3));
        reader().get("/articles?collection=nowhere").then().body("total", is(0));
        reader().get(path + "/articles")
                .then()
                .body("total", is(3))
                .body("items[0].headline", is("b"))
                .body("items[0].addedBy", is("Elena Marchetti"));
        reader().get(path).then().body("articles", is(3)).header("ETag", "\"1\"");
    }

    @Test
    void severalGoInTogetherOrNotAtAll() {
        collection();
        UUID a = given(article("a", "x"));
        UUID b = given(article("b", "x"));
        UUID c = given(article("c", "x"));
        put(a, Map.of()).statusCode(201);
        editor().contentType(ContentType.JSON)
                .body(Map.of("articles", List.of(c, UUID.randomUUID(), b)))
                .post(path + "/articles")
                .then()
                .statusCode(422)
                .body("violations.field", contains("articles[1]"));
        assertEquals(ids(a), order());
        editor().contentType(ContentType.JSON)
                .body(Map.of("articles", List.of(c, b, c), "at", "first"))
                .post(path + "/articles")
                .then()
                .statusCode(200)
                .body("added", is(2));
        assertEquals(ids(c, b, a), order());
        editor().contentType(ContentType.JSON)
                .body(Map.of("articles", List.of(b, a), "before", c))
                .post(path + "/articles")
                .then()
                .body("added", is(0));
        assertEquals(ids(b, a, c), order());
    }

    @Test
    void anArticleSaysWhereItIsAndItsLogHowItCameThere() {
        String collection = collection();
        UUID id = given(ferry());
        String before = reader().get("/changes?after=now").path("next");
        put(id, Map.of()).statusCode(201);
        put(id, Map.of("at", "first")).statusCode(204);
        reader().get("/articles/" + id)
                .then()
                .body("collections.id", contains(collection))
                .body("collections.slug", contains(slug))
                .body("collections.name", contains("Election " + slug));
        editor().delete(path + "/articles/" + id).then().statusCode(204);
        List<Map<String, Object>> changes = reader().get("/changes?limit=200&after=" + before)
                .jsonPath()
                .getList("items.findAll { it.article == '" + id + "' }");
        assertEquals(
                List.of("put into “Election %s”".formatted(slug), "taken out of “Election %s”".formatted(slug)),
                changes.stream().map(change -> change.get("note")).toList());
        assertEquals(List.of("metadata"), changes.getFirst().get("kinds"));
    }

    @Test
    void deletedArticlesAreOutOfSightUntilTheyComeBack() {
        collection();
        UUID a = given(article("a", "x"));
        UUID b = given(article("b", "x"));
        put(a, Map.of()).statusCode(201);
        put(b, Map.of()).statusCode(201);
        chief().header("If-Match", "*").delete("/articles/" + a).then().statusCode(204);
        assertEquals(ids(b), order());
        reader().get(path).then().body("articles", is(1));
        chief().post("/articles/" + a + "/restore").then().statusCode(200);
        assertEquals(ids(a, b), order());
    }

    @Test
    void whatCannotBePutIsToldWhy() {
        collection();
        UUID a = given(ferry());
        UUID b = given(ferry());
        put(a, Map.of("before", b)).statusCode(422).body("violations[0].field", is("before"));
        put(a, Map.of("after", a)).statusCode(422).body("violations[0].field", is("after"));
        put(a, Map.of("at", "middle")).statusCode(422).body("violations[0].field", is("at"));
        put(a, Map.of("at", "first", "after", b)).statusCode(422);
        put(a, Map.of("before", "x")).statusCode(400);
        put(UUID.randomUUID(), Map.of()).statusCode(404);
        chief().header("If-Match", "*").delete("/articles/" + b).then().statusCode(204);
        put(b, Map.of()).statusCode(410);
        assertEquals(List.of(), order());
        write(editor(), "/collections/nowhere-" + slug + "/articles/" + a, Map.of())
                .statusCode(404);
        for (String bad : List.of("Upper", "a b", "-a", "a--b", "ü", "x".repeat(90))) {
            write(chief(), "/collections/" + bad, Map.of("name", "x")).statusCode(422);
            reader().get("/collections/" + bad).then().statusCode(404);
        }
        write(chief().urlEncodingEnabled(false), "/collections/a%00", Map.of("name", "x"))
                .statusCode(422);
        reader().urlEncodingEnabled(false)
                .get("/collections/a%00/articles")
                .then()
                .statusCode(404);
        write(chief(), "/collections/" + UUID.randomUUID(), Map.of("name", "x")).statusCode(404);
        write(chief(), "/collections/new-" + slug, Map.of("name", " ")).statusCode(422);
        reader().get(path + "/articles?cursor=AAAA").then().statusCode(422);
        reader().get(path + "/articles?cursor=%25").then().statusCode(422);
    }

    /** Whoever moves what at the same time: all of it is still there once, and nobody gets an error. */
    @Test
    void movesAtTheSameTimeLoseNothing() throws Exception {
        collection();
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            articles.add(given(article("article " + i, "x")));
        }
        Random random = new Random(7);
        List<Callable<Integer>> calls = new ArrayList<>();
        articles.forEach(id -> calls.add(() -> put(id, Map.of()).extract().statusCode()));
        for (int i = 0; i < 60; i++) {
            UUID id = articles.get(random.nextInt(8));
            String end = random.nextBoolean() ? "first" : "last";
            calls.add(() -> put(id, Map.of("at", end)).extract().statusCode());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : threads.invokeAll(calls)) {
                assertEquals(2, status.get() / 100, "status " + status.get());
            }
        }
        List<String> order = order();
        assertEquals(8, order.size());
        assertEquals(8, new HashSet<>(order).size());
    }

    /** More moves into one gap than ranks of one length have room for. */
    @Test
    void theOrderHoldsHoweverOftenTheSameGapIsUsed() {
        collection();
        UUID a = given(article("a", "x"));
        UUID b = given(article("b", "x"));
        UUID c = given(article("c", "x"));
        for (UUID id : List.of(a, b, c)) {
            put(id, Map.of()).statusCode(201);
        }
        for (int i = 0; i < 90; i++) {
            UUID moved = i % 2 == 0 ? c : b;
            put(moved, Map.of("after", a)).statusCode(204);
            assertEquals(ids(a, moved, i % 2 == 0 ? b : c), order());
        }
    }

    @Test
    void editorsFillCollectionsAndChiefEditorsMakeThem() {
        write(editor(), path, Map.of("name", "x")).statusCode(403);
        collection();
        UUID a = given(ferry());
        write(reader(), path + "/articles/" + a, Map.of()).statusCode(403);
        put(a, Map.of()).statusCode(201);
        editor().header("If-Match", "*").delete(path).then().statusCode(403);
        assertEquals(ids(a), order());
    }
}
