package org.copytaster.catalog.search.saved;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class SavedSearchResourceTest {
    private final String name = "Harbour " + UUID.randomUUID();

    private static ValidatableResponse save(RequestSpecification as, String name, String query, boolean shared) {
        return as.contentType(ContentType.JSON)
                .body(Map.of("name", name, "query", query, "shared", shared))
                .post("/searches")
                .then();
    }

    private String saved(boolean shared) {
        return save(editor(), name, "q=fire&state=new&state=editing", shared)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void isOnesOwnUntilItIsShared() {
        String own = saved(false);
        editor().get(own)
                .then()
                .statusCode(200)
                .body("own", is(true))
                .body("query", is("q=fire&state=new&state=editing"));
        editor().get("/searches").then().body("items.name", hasItem(name));
        chief().get(own).then().statusCode(404);
        chief().get("/searches").then().body("items.name", not(hasItem(name)));

        editor().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "query", "q=flood", "shared", true))
                .put(own)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        chief().get(own).then().statusCode(200).body("own", is(false)).body("query", is("q=flood"));
        chief().header("If-Match", "*").delete(own).then().statusCode(403);
    }

    @Test
    void isChangedOnlyAsItWasSeen() {
        String own = saved(false);
        Map<String, Object> other = Map.of("name", name, "query", "", "shared", false);
        editor().contentType(ContentType.JSON).body(other).put(own).then().statusCode(428);
        editor().header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(other)
                .put(own)
                .then()
                .statusCode(412)
                .body("currentVersion", is(1));
        editor().delete(own).then().statusCode(428);
        editor().header("If-Match", "\"1\"").delete(own).then().statusCode(204);
        editor().get(own).then().statusCode(404);
    }

    @Test
    void hasANameOfItsOwn() {
        saved(false);
        save(editor(), name, "q=other", false).statusCode(409).body("type", is("urn:copytaster:problem:name-taken"));
        save(chief(), name, "q=other", false).statusCode(201);
    }

    @Test
    void toShareNeedsAnEditor() {
        save(reader(), name, "q=fire", true).statusCode(403);
        save(reader(), name, "q=fire", false).statusCode(201);
    }

    @Test
    void countsWhatItFindsNow() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        given(article("One", word));
        given(article("Two", word));
        Searchable.now();
        String own = save(editor(), name, "q=" + word + "&language=en", false)
                .statusCode(201)
                .extract()
                .path("id");
        editor().get("/searches/" + own + "?counts=true").then().body("count", is(2));
        editor().get("/searches?counts=true")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.count".formatted(own), is(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=x",
                "limit=7",
                "state=lost",
                "sort=best",
                "nonsense=1",
                "q=%zz",
                "from=yesterday",
                "open=x"
            })
    void takesOnlyWhatAListTakes(String query) {
        save(editor(), name, query, false).statusCode(422);
    }
}
