package org.copytaster.catalog.term;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Edits.edit;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class TermResourceTest {
    /** In every keyword of a test, so that tests can share one database. */
    private final String mark = "k" + UUID.randomUUID().toString().replace("-", "");

    private UUID filedUnder(String... keywords) {
        return given(article(keywords));
    }

    private Map<String, Object> article(String... keywords) {
        Map<String, Object> article = ferry();
        article.put("keywords", List.of(keywords));
        return article;
    }

    private ValidatableResponse typed(String q) {
        return reader().queryParam("q", q).get("/keywords").then().statusCode(200);
    }

    @Test
    void keywordsInUseAreOfferedTheMostUsedFirst() {
        filedUnder(mark + " Fährunglück", mark + " harbour");
        filedUnder(mark + " fahrungluck", "  " + mark + "  Harbour ", mark + " Harbour");
        filedUnder(mark + " harbour", "…");
        typed(mark)
                .body("items.label", contains(mark + " harbour", mark + " Fährunglück"))
                .body("items.articles", contains(3, 2));
        typed("FAEHR " + mark).body("items", empty());
        typed("fähr " + mark).body("items.label", contains(mark + " Fährunglück"));
        reader().get("/keywords?limit=1").then().body("items.size()", lessThanOrEqualTo(1));
    }

    @Test
    void whatAnArticleNoLongerCarriesIsNotCounted() {
        UUID id = filedUnder(mark + " one", mark + " two");
        edit(editor(), id, Map.of("keywords", List.of(mark + " two", mark + " three")))
                .statusCode(200);
        typed(mark).body("items.label", contains(mark + " three", mark + " two"));

        // what a source says beside an editor's text is not what the article says
        put(id, article(mark + " four")).then().statusCode(200);
        typed(mark + " four").body("items", empty());
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(204);
        typed(mark).body("items", empty());
        chief().post("/articles/" + id + "/restore").then().statusCode(200);
        typed(mark).body("items.label", contains(mark + " three", mark + " two"));
    }

    @Test
    void whatItsSourceSaysOfADeletedArticleIsNotCountedEither() {
        UUID id = filedUnder(mark + " one");
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(204);
        put(id, article(mark + " two")).then().statusCode(200);
        typed(mark).body("items", empty());
        chief().post("/articles/" + id + "/restore").then().statusCode(200);
        typed(mark).body("items.label", contains(mark + " two"));
    }

    @Test
    void articlesAreListedByKeyword() {
        UUID id = filedUnder(mark + " Café");
        filedUnder(mark + " tea");
        Searchable.now();
        reader().queryParam("keyword", mark + " CAFE")
                .get("/articles")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("total", is(1));
        reader().queryParam("keyword", mark).get("/articles").then().body("total", is(0));
        reader().queryParam("keyword", "…").get("/articles").then().body("total", is(0));
    }

    /** New keywords of several articles at once, each in another order. */
    @Test
    void nobodyWaitsInACircleForANewKeyword() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean forwards = i % 2 == 0;
            List<String> keywords = new ArrayList<>();
            for (int k = 0; k < 30; k++) {
                keywords.add(mark + " n" + (forwards ? k : 29 - k));
            }
            Map<String, Object> article = ferry();
            article.put("keywords", keywords);
            calls.add(() -> put(UUID.randomUUID(), article).statusCode());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : threads.invokeAll(calls)) {
                assertEquals(201, status.get());
            }
        }
        typed(mark + " n7").body("items.articles", contains(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "a' | 'b", "\\", ":*", "!", "&", "((((", "%", "…", "<->", "a:*:*"})
    void hostileTextIsNothingButText(String q) {
        typed(q + " " + mark).body("items", empty());
    }

    @Test
    void namesHaveTheirAddressesToo() {
        for (String type : List.of("people", "organisations", "places")) {
            reader().get("/entities/" + type + "?q=" + mark)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        reader().get("/entities/planets").then().statusCode(404);
        reader().queryParam("q", "x".repeat(201)).get("/keywords").then().statusCode(422);
        reader().urlEncodingEnabled(false).get("/keywords?q=%00").then().statusCode(422);
        reader().get("/keywords?limit=201").then().statusCode(422).body("violations[0].field", is("limit"));
    }
}
