package org.copytaster.catalog.search;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class SearchTest {
    /** Marks this test's own articles, since all tests share a database. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private static ValidatableResponse search(String q) {
        return reader().queryParam("q", q).get("/articles").then();
    }

    private static List<String> headlines(String q) {
        return search(q).statusCode(200).extract().jsonPath().getList("items.headline");
    }

    @Test
    void findsWordsPhrasesAndLeavesOut() {
        given(article("Harbour fire", word + " The cold store burned."));
        given(article("Harbour budget", word + " The store of ideas is cold."));

        assertEquals(2, headlines(word + " cold store").size());
        assertEquals(List.of("Harbour fire"), headlines(word + " \"cold store\""));
        assertEquals(List.of("Harbour budget"), headlines(word + " cold -burned"));
        assertEquals(List.of(), headlines(word + " nowhere"));
    }

    @Test
    void aHitInTheHeadlineComesFirst() {
        given(article("A day at the quay", "Nothing about it but " + word + "."));
        given(article("The " + word + " affair", "All about the affair."));
        assertEquals(List.of("The " + word + " affair", "A day at the quay"), headlines(word));
    }

    @Test
    void findsWhatTheArticleSaysNow() {
        UUID id = given(article("Fire", word + "old"));
        put(id, article("Fire", word + "new")).then().statusCode(200);
        assertEquals(List.of(), headlines(word + "old"));
        assertEquals(List.of("Fire"), headlines(word + "new"));
    }

    @Test
    void snippetsMarkHitsAndEscapeTheRest() {
        given(article("Markup", "It holds that 3 < 5 & " + word + " too"));
        search(word)
                .body("items[0].snippet", containsString("<mark>" + word + "</mark>"))
                .body("items[0].snippet", containsString("3 &lt; 5 &amp;"))
                .body("items[0].snippet", not(containsString("3 < 5")));
    }

    @Test
    void filtersAndCounts() {
        Map<String, Object> french = new HashMap<>(article("Le port", word + " Le port est fermé."));
        french.put("language", "fr");
        french.put("source", "le-phare");
        given(french);
        given(article("The port", word + " The port is closed."));

        reader().queryParam("q", word)
                .queryParam("facets", "source,language,state")
                .get("/articles")
                .then()
                .body("total", is(2))
                .body("facets.language", hasEntry("fr", 1))
                .body("facets.source", hasEntry("harbour-wire", 1))
                .body("facets.state", hasEntry("new", 2));
        reader().queryParam("q", word)
                .queryParam("language", "fr")
                .get("/articles")
                .then()
                .body("total", is(1))
                .body("items[0].headline", is("Le port"));
        reader().queryParam("q", word)
                .queryParam("from", "2026-11-18")
                .queryParam("to", "2026-11-18")
                .get("/articles")
                .then()
                .body("total", is(2));
        reader().queryParam("q", word)
                .queryParam("from", "2026-11-19T00:00:00Z")
                .get("/articles")
                .then()
                .body("total", is(0))
                .body("items", empty())
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated", "published", "relevance"})
    void pagesNeitherSkipNorRepeatWhileArticlesArrive(String sort) {
        for (int i = 0; i < 25; i++) {
            given(article("Number " + i, word + " text " + i));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = reader().queryParam("q", word)
                    .queryParam("sort", sort)
                    .queryParam("limit", 7)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/articles")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
            given(article("Late", "another word"));
        } while (cursor != null);
        assertEquals(25, seen.size());
        assertEquals(25, new HashSet<>(seen).size(), "each one once");
    }

    @Test
    void theListIsNewestFirst() {
        UUID first = given(article("First", word));
        given(article("Second", word));
        editor().header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("headline", "First, corrected"))
                .patch("/articles/" + first)
                .then()
                .statusCode(200);
        reader().queryParam("q", word)
                .queryParam("sort", "updated")
                .get("/articles")
                .then()
                .body("items.headline", is(List.of("First, corrected", "Second")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table article; --",
                "\" unclosed",
                "((((((",
                "& | ! :* <->",
                "-",
                "%",
                "\\",
                "😀",
                ":q :limit ?1",
                "or or or",
            })
    void hostileQueriesAreOnlyWords(String q) {
        search(q).statusCode(200);
        given(article("Still here", word));
        assertEquals(List.of("Still here"), headlines(word));
    }
}
