package org.copytaster.catalog.annotation.placement;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

/** Notes through several versions of an article. */
@CatalogTest
class PlacingTest {
    private static final String FERRY = "A ferry struck the north pier on Wednesday morning.";
    private static final String OFFICE = "The harbour office said that it saw nothing in the dense fog.";
    private static final String INQUIRY = "An inquiry into the cause of the accident begins next Monday.";

    @Inject
    DataSource database;

    private static UUID version1(String... paragraphs) {
        return given(article("Ferry strikes pier", paragraphs));
    }

    private static void source(UUID id, int version, String... paragraphs) {
        put(id, article("Ferry strikes pier", paragraphs)).then().body("version", is(version));
    }

    private static void edit(UUID id, int onVersion, String... paragraphs) {
        List<Map<String, String>> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(Map.of("type", "paragraph", "text", paragraph));
        }
        editor().contentType(ContentType.JSON)
                .header("If-Match", "\"" + onVersion + "\"")
                .body(Map.of("blocks", blocks))
                .patch("/articles/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse note(UUID id, int version, String exact) {
        return editor().contentType(ContentType.JSON)
                .body(Map.of(
                        "motivation",
                        "commenting",
                        "target",
                        Map.of(
                                "source",
                                "/articles/" + id + "?version=" + version,
                                "selector",
                                Map.of("type", "TextQuoteSelector", "exact", exact))))
                .post("/articles/" + id + "/annotations/")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse placement(UUID id) {
        return reader().get("/articles/" + id + "/annotations/")
                .then()
                .statusCode(200)
                .rootPath("first.items[0].placement");
    }

    @Test
    void aCorrectedPassageSaysHowItReadsNow() {
        UUID id = version1(FERRY, OFFICE);
        note(id, 1, "the north pier");
        edit(id, 1, FERRY.replace("north", "nort"), OFFICE);
        placement(id)
                .body("state", is("placed"))
                .body("changed", is(true))
                .body("version", is(2))
                .body("similarity", lessThan(1f))
                .body("selector.type", is("TextQuoteSelector"))
                .body("selector.exact", is("the nort pier"));
    }

    @Test
    void aMovedPassageSaysSoUntilSomebodyConfirmsIt() {
        UUID id = version1(FERRY, INQUIRY, OFFICE);
        note(id, 1, "it saw nothing");
        edit(id, 1, OFFICE, FERRY, INQUIRY);
        placement(id).body("state", is("moved")).body("start", is(OFFICE.indexOf("it saw")));
        edit(id, 2, "News.", OFFICE, FERRY, INQUIRY);
        placement(id).body("state", is("moved")).body("start", is("News.\n\n".length() + OFFICE.indexOf("it saw")));
    }

    @Test
    void itIsCarriedStepByStep() {
        // from the first version to the last there is nothing in common; from each to the next there is
        UUID id = version1("The quick brown fox jumps over the lazy dog today.");
        note(id, 1, "The quick brown fox jumps over the lazy dog today.");
        edit(id, 1, "The quick brown cat jumps over the lazy dog now.");
        edit(id, 2, "The quick white cat leaps over the lazy dog now.");
        edit(id, 3, "One quick white cat leaps over an idle dog now.");
        placement(id).body("state", is("placed")).body("changed", is(true)).body("start", is(0));
    }

    @Test
    void whatIsRestoredComesBackToItsNotes() {
        UUID id = version1(FERRY, OFFICE);
        note(id, 1, "it saw nothing");
        edit(id, 1, FERRY);
        placement(id).body("state", is("orphaned")).body("$", not(hasKey("start")));
        edit(id, 2, FERRY, INQUIRY);
        placement(id).body("state", is("orphaned"));
        edit(id, 3, FERRY, INQUIRY, OFFICE);
        placement(id)
                .body("state", is("moved"))
                .body("start", is((FERRY + "\n\n" + INQUIRY + "\n\n" + OFFICE).indexOf("it saw")));
    }

    @Test
    void aCopyOfALookAlikeBringsNothingBack() {
        UUID id = version1(FERRY, OFFICE, INQUIRY, OFFICE);
        note(id, 1, FERRY);
        edit(id, 1, OFFICE, INQUIRY, OFFICE);
        edit(id, 2, OFFICE, INQUIRY, OFFICE, OFFICE);
        placement(id).body("state", is("orphaned"));
    }

    @Test
    void aVersionThatWaitsIsNoStep() {
        UUID id = version1(FERRY, OFFICE);
        note(id, 1, "it saw nothing");
        edit(id, 1, FERRY, OFFICE + " So it is.");
        source(id, 3, "Quite another text of the agency.");
        placement(id).body("state", is("placed")).body("version", is(2));
        edit(id, 2, "News.", FERRY, OFFICE + " So it is.");
        placement(id).body("state", is("placed")).body("version", is(4)).body("changed", is(false));
    }

    @Test
    void aNoteOnAVersionThatWaitsIsCarriedToTheCurrentOne() {
        UUID id = version1(FERRY, OFFICE);
        edit(id, 1, FERRY, OFFICE, INQUIRY);
        source(id, 3, "News of the agency.", FERRY);
        note(id, 3, "north pier")
                .body("placement.version", is(2))
                .body("placement.start", is(FERRY.indexOf("north pier")));
    }

    @Test
    void aNoteOnAnOldVersionGoesThroughAllThatCameAfterIt() {
        UUID id = version1(FERRY, OFFICE);
        edit(id, 1, FERRY);
        edit(id, 2, FERRY, INQUIRY);
        note(id, 1, "north pier").body("placement.version", is(3)).body("placement.state", is("placed"));
        note(id, 1, "it saw nothing").body("placement.state", is("orphaned"));
    }

    @Test
    void aChangeOfMetadataAloneMovesNothing() {
        UUID id = version1(FERRY, OFFICE);
        note(id, 1, "north pier");
        editor().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("headline", "Another one"))
                .patch("/articles/" + id)
                .then()
                .statusCode(200);
        placement(id).body("version", is(2)).body("changed", is(false)).body("similarity", is(1f));
    }

    @Test
    void whatWasThereBeforePlacementsWereStoredIsCarriedWhenItIsRead() throws Exception {
        UUID id = version1(FERRY, OFFICE);
        note(id, 1, "it saw nothing");
        edit(id, 1, "News.", FERRY, OFFICE);
        edit(id, 2, FERRY, OFFICE);
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from annotation_placement where version > 1 and annotation_id in"
                                + " (select id from annotation where article_id = ?)")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
        placement(id).body("version", is(3)).body("start", is((FERRY + "\n\n" + OFFICE).indexOf("it saw")));
        reader().get("/articles/" + id + "/annotations/")
                .then()
                .body("first.items", hasSize(1))
                .body("first.items.placement.version", contains(3));
    }
}
