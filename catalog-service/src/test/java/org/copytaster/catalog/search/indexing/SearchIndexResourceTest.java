package org.copytaster.catalog.search.indexing;

import static org.copytaster.catalog.testsupport.Callers.admin;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;

@CatalogTest
class SearchIndexResourceTest {
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    ServingIndex serving;

    private long found() {
        return reader().queryParam("q", word)
                .get("/articles")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    private static JsonPath check() {
        return admin().post("/search/check").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void rebuildsWhileTheOldOneServes() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            given(article("Number " + i, word));
        }
        Searchable.now();
        admin().post("/search/rebuild").then().statusCode(202);
        List<UUID> meanwhile = new ArrayList<>();
        JsonPath status;
        do {
            assertTrue(found() >= 20, "the old one serves until the new one does");
            meanwhile.add(given(article("Meanwhile", word)));
            status = reader().get("/search").jsonPath();
        } while (status.getString("rebuild.state").equals("running"));
        assertEquals("done", status.getString("rebuild.state"));
        assertTrue(status.getLong("rebuild.done") >= 20);
        Searchable.now();
        assertEquals(20 + meanwhile.size(), found());
        assertTrue(check().getBoolean("equal"), () -> check().prettify());
    }

    @Test
    void tellsWhatDiffers() {
        UUID missing = given(article("Missing", word));
        Searchable.now();
        assertTrue(check().getBoolean("equal"), () -> check().prettify());
        serving.ask(index -> {
            index.put(List.of(), List.of(missing));
            index.refresh();
            return null;
        });
        JsonPath check = check();
        assertEquals(false, check.getBoolean("equal"));
        assertEquals(missing.toString(), check.getString("differences[0].id"));
        assertEquals("missing", check.getString("differences[0].kind"));
        admin().post("/search/rebuild").then().statusCode(202);
        while (reader().get("/search").path("rebuild.state").equals("running")) {
            Thread.onSpinWait();
        }
        assertTrue(check().getBoolean("equal"), "a rebuild puts it right");
    }

    @Test
    void saysHowFarItIs() {
        given(article("One more", word));
        Searchable.now();
        JsonPath status = reader().get("/search").jsonPath();
        assertEquals(status.getLong("last"), status.getLong("position"));
        assertTrue(status.getLong("documents") > 0);
        reader().get("/search").then().body("refused", is(0));
    }
}
