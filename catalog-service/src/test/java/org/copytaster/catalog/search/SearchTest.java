package org.copytaster.catalog.search;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class SearchTest {
    /** Marks this test's own articles, since all tests share a database. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private static ValidatableResponse search(String q) {
        Searchable.now();
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

        Searchable.now();
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
        Searchable.now();
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
        Searchable.now();
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

    @Test
    void findsWordsInTheirOtherForms() {
        given(article("Ships", word + " Ferries were delayed."));
        assertEquals(List.of("Ships"), headlines(word + " ferry"));
        assertEquals(List.of(), headlines(word + " \"ferry were\""));
        search(word + " ferry").body("items[0].snippet", containsString("<mark>Ferries</mark>"));
    }

    @Test
    void forgivesAWrongLetterWhereNothingElseFits() {
        given(article("Xylophonist " + word, "Nothing else."));
        search("xylofonist " + word)
                .body("items.headline", is(List.of("Xylophonist " + word)))
                .body("forgiving", is(true));
        search("xylophonist " + word).body("total", is(1)).body("forgiving", is(false));
    }

    @Test
    void findsTheBeginningOfAWordForWhoIsTyping() {
        given(article("Harbourmaster " + word, "Nothing else."));
        Searchable.now();
        reader().queryParam("q", word + " harbourma")
                .queryParam("prefix", true)
                .get("/articles")
                .then()
                .body("total", is(1));
        reader().queryParam("q", word + " harbourma").get("/articles").then().body("total", is(0));
    }

    @Test
    void whoHasJustChangedSomethingFindsItSo() {
        UUID id = given(article("Before " + word, "Text."));
        Searchable.now();
        for (int i = 0; i < 10; i++) {
            Edits.edit(editor(), id, Map.of("headline", "After " + i + word)).statusCode(200);
            editor().queryParam("q", "headline:" + i + word)
                    .get("/articles")
                    .then()
                    .body("items.id", is(List.of(id.toString())));
        }
    }

    @Test
    void isFoundWithinASecondOfItsCommit() {
        for (int i = 0; i < 5; i++) {
            String own = word + "n" + i;
            given(article("Fast", own));
            long committed = System.nanoTime();
            while (reader().queryParam("q", own).get("/articles").jsonPath().getLong("total") == 0) {
                assertTrue(System.nanoTime() - committed < 1_000_000_000L, "it is not found a second after its commit");
            }
        }
    }

    @Test
    void filtersByWhatArticlesAreOf() {
        Map<String, Object> tagged = new HashMap<>(article("Tagged", word));
        tagged.put("keywords", List.of("Port of " + word, "ferries"));
        tagged.put("bylines", List.of("Jane " + word));
        tagged.put("subjects", List.of(Map.of("code", "medtop:20000" + word, "name", "maritime accident")));
        UUID id = given(tagged);
        given(article("Untagged", word));
        Edits.edit(editor(), id, Map.of("assignee", "a" + word)).statusCode(200);
        Searchable.now();
        Map.of(
                        "keyword", "Port of " + word,
                        "byline", "Jane " + word,
                        "subject", "medtop:20000" + word,
                        "assignee", "a" + word)
                .forEach((filter, value) -> reader().queryParam(filter, value)
                        .queryParam("facets", filter)
                        .get("/articles")
                        .then()
                        .body("items.id", is(List.of(id.toString())))
                        .body("items[0].assignee", is("a" + word))
                        .body("facets." + filter, hasEntry(value, 1)));
        assertEquals(List.of("Tagged"), headlines("keyword:" + word));
        assertEquals(List.of("Tagged"), headlines("byline:\"jane " + word + "\""));
        assertEquals(List.of("Tagged"), headlines("subject:maritime " + word));
        assertEquals(List.of("Tagged"), headlines("state:new assignee:a" + word));
        reader().queryParam("q", word)
                .queryParam("annotated", "questioning")
                .get("/articles")
                .then()
                .body("total", is(0));
        reader().queryParam("q", word)
                .queryParam("open", "true")
                .get("/articles")
                .then()
                .body("total", is(0));
    }

    @Test
    void whatIsDeletedIsNotFoundUntilItIsRestored() {
        UUID id = given(article("Gone", word));
        assertEquals(List.of("Gone"), headlines(word));
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(204);
        assertEquals(List.of(), headlines(word));
        chief().post("/articles/" + id + "/restore").then().statusCode(200);
        assertEquals(List.of("Gone"), headlines(word));
    }

    @Test
    void findsArticlesAboutTheSame() {
        UUID one =
                given(article("Trawler " + word + " sinks off Skagen", "The trawler " + word + " sank in heavy seas."));
        UUID two = given(
                article("Crew of trawler " + word + " saved", "All crew of the trawler " + word + " were saved."));
        given(article("Budget passes", "The council passed the budget."));
        Searchable.now();
        reader().get("/articles/" + one + "/similar")
                .then()
                .statusCode(200)
                .body("items[0].id", is(two.toString()))
                .body("items.id", not(hasItem(one.toString())));
        reader().get("/articles/" + one + "/similar?limit=51").then().statusCode(422);
        reader().get("/articles/" + UUID.randomUUID() + "/similar").then().statusCode(404);
    }

    /** Arrivals change how rare a word is, and with it every score: nothing may be skipped or repeated all the same. */
    @Test
    void walksThroughRelevanceAndBeyondWhileArticlesArrive() {
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            expected.add(given(article("Number " + i, (word + " ").repeat(1 + i % 5) + " other " + i))
                    .toString());
        }
        Searchable.now();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = reader().queryParam("q", word + " other")
                    .queryParam("limit", 7)
                    .queryParam("cursor", cursor)
                    .get("/articles")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
            for (int i = 0; i < 3; i++) {
                given(article("Late " + word, word + " other"));
            }
            Searchable.now();
        }
        assertEquals(expected.size(), seen.size());
        assertEquals(expected, new HashSet<>(seen));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 201",
        "limit, 0",
        "limit, x",
        "sort, best",
        "facets, 'state,words'",
        "facets, annotated",
        "state, lost",
        "from, yesterday",
        "to, 12026-01-01T00:00:00Z",
        "cursor, AAAA",
        "cursor, not+base64!",
        "prefix, maybe",
        "open, maybe",
        "format, pdf",
    })
    void refusesWhatItDoesNotUnderstand(String parameter, String value) {
        reader().queryParam("q", word)
                .queryParam(parameter, value)
                .get("/articles")
                .then()
                .statusCode(422)
                .body("violations[0].field", is(parameter));
    }

    @Test
    void boundsWhatAQueryMayCost() {
        reader().queryParam("q", "a ".repeat(33)).get("/articles").then().statusCode(422);
        reader().queryParam("q", "a".repeat(1001)).get("/articles").then().statusCode(422);
        search("ab* ".repeat(32)).statusCode(200);
        search("\"".repeat(1000)).statusCode(200);
        search("headline:a OR ".repeat(32)).statusCode(200);
        search("(a+)+$ [^ /.*/ ~2 {x}").statusCode(200);
    }
}
