package org.copytaster.catalog;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.ingest;
import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.testsupport.Examples.check;
import static org.copytaster.catalog.testsupport.SampleArticles.example;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what the service answers: the OpenAPI document to the letter, the examples in the shape of
 * each value. After a wanted change: {@code ./mvnw -pl catalog-service -am test -Dcontract.update}.
 */
@CatalogTest
class ContractTest {
    private static final Path CONTRACT = Path.of("contract");
    private static final boolean UPDATE = System.getProperty("contract.update") != null;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void openApi() throws IOException {
        String live = nobody().get("/q/openapi?format=yaml").asString();
        if (UPDATE) {
            Files.writeString(CONTRACT.resolve("openapi.yaml"), live);
        }
        assertEquals(
                Files.readString(CONTRACT.resolve("openapi.yaml")), live, "the API has changed; see the class comment");
    }

    @Test
    void examples() throws IOException {
        UUID id = UUID.randomUUID();
        String word = "w" + id.toString().replace("-", "");
        JsonNode submitted = json.readTree(ingest().contentType(ContentType.JSON)
                .body(example("article-submission.json").replace("dense fog", "dense fog, says " + word))
                .put("/articles/" + id)
                .asString());
        editor().contentType(ContentType.JSON)
                .body(example("new-annotation.json"))
                .post("/articles/" + id + "/annotations/")
                .then()
                .statusCode(201);

        Searchable.now();
        check("article-submitted.json", submitted);
        check("article.json", answer("/articles/" + id));
        check("article-page.json", answer("/articles?facets=state&q=" + word));
        check("annotations.json", answer("/articles/" + id + "/annotations/"));
    }

    /** An article on which all has happened: edited, moved, updated by its source, and open at somebody's desk. */
    @Test
    void examplesOfEditing() throws IOException {
        UUID id = UUID.randomUUID();
        String feedBefore = reader().get("/changes?after=now").path("next");
        submit(id, example("article-submission.json"));
        Edits.edit(editor(), id, Map.of("headline", "Fog: ferry hits pier", "note", "shorter"))
                .statusCode(200);
        Edits.move(editor(), id, Map.of("to", "review", "note", "please check the names"))
                .statusCode(200);
        submit(
                id,
                example("article-submission.json")
                        .replace("Ferry strikes pier in fog", "Ferry strikes pier, two hurt")
                        .replace("on Wednesday in dense fog", "on Wednesday"));
        JsonNode lock = json.readTree(editor().contentType(ContentType.JSON)
                .body("{\"version\": 2, \"draft\": {\"deck\": \"Three passengers treated\"}}")
                .put("/articles/" + id + "/lock")
                .asString());

        check("article-in-hand.json", answer("/articles/" + id));
        check("version.json", answer("/articles/" + id + "/versions/1"));
        check("versions.json", answer("/articles/" + id + "/versions"));
        check("version-difference.json", answer("/articles/" + id + "/versions/1/diff/3"));
        check("states.json", answer("/articles/" + id + "/states"));
        check("source-update.json", answer("/articles/" + id + "/source-update"));
        check("lock.json", lock);
        check("changes.json", answer("/changes?after=" + feedBefore));
    }

    /** What articles are filed under, gathered in, and who there is. */
    @Test
    void examplesOfFiling() throws IOException {
        UUID id = UUID.randomUUID();
        String scheme = "v" + id.toString().substring(0, 8);
        submit(id, example("article-submission.json").replace("medtop:03000000", scheme + ":20000002"));
        JsonNode imported = json.readTree(user("admin")
                .contentType(ContentType.JSON)
                .body(example("vocabulary-import.json").replace("boats", scheme))
                .put("/vocabularies/" + scheme)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        chief().contentType(ContentType.JSON)
                .body(example("collection-request.json"))
                .put("/collections/fog-" + scheme)
                .then()
                .statusCode(201);
        editor().contentType(ContentType.JSON)
                .body("{}")
                .put("/collections/fog-" + scheme + "/articles/" + id)
                .then()
                .statusCode(201);

        check("vocabulary-imported.json", imported);
        check("vocabulary.json", answer("/vocabularies/" + scheme));
        check("concepts.json", answer("/vocabularies/" + scheme + "/concepts?q=farj&counts=true"));
        check("concept.json", answer("/vocabularies/" + scheme + "/concepts/20000002?narrower=true"));
        check("keywords.json", answer("/keywords?q=harbour&limit=1"));
        check("collection.json", answer("/collections/fog-" + scheme));
        check("collection-articles.json", answer("/collections/fog-" + scheme + "/articles"));
        check("people.json", json.readTree(editor().get("/people?q=elena").asString()));
    }

    @Test
    void examplesOfDeleting() throws IOException {
        UUID id = UUID.randomUUID();
        submit(id, example("article-submission.json"));
        chief().header("If-Match", "*").delete("/articles/" + id).then().statusCode(204);
        String deleted = chief().get("/articles/deleted?limit=1").asString();

        // whether there are more depends on what other tests deleted
        check("deleted-articles.json", ((ObjectNode) json.readTree(deleted)).putNull("next"));
    }

    private static void submit(UUID id, String article) {
        ingest().contentType(ContentType.JSON).body(article).put("/articles/" + id);
    }

    private JsonNode answer(String path) throws IOException {
        return json.readTree(reader().get(path).then().statusCode(200).extract().asString());
    }
}
