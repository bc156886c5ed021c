package org.copytaster.catalog.annotation.reattach;

import static org.copytaster.catalog.annotation.Notes.comment;
import static org.copytaster.catalog.annotation.Notes.container;
import static org.copytaster.catalog.annotation.Notes.quote;
import static org.copytaster.catalog.annotation.Notes.read;
import static org.copytaster.catalog.annotation.Notes.tag;
import static org.copytaster.catalog.annotation.Notes.written;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

/** What people say of a note's place, and what later versions make of that. */
@CatalogTest
class ReattachTest {
    private static final String REST = "The harbour office said: “We saw nothing.” Nobody was hurt.";

    private static ValidatableResponse settle(String note, Map<String, ?> decision) {
        return settle(note, tag(note), decision);
    }

    private static ValidatableResponse settle(String note, String tag, Map<String, ?> decision) {
        return editor().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(decision)
                .post(note + "/placement")
                .then();
    }

    private static void version(UUID id, int version, String... paragraphs) {
        put(id, article("Ferry strikes pier in fog", paragraphs)).then().body("version", is(version));
    }

    private static int unsettled(UUID id) {
        return reader().get(container(id) + "?placement=unsettled").path("total");
    }

    @Test
    void anOrphanIsReattachedAndFollowsTheTextFromThere() {
        UUID id = given(ferry());
        String note = written(id, "north pier");
        version(id, 2, "A boat has hit the quay in the west.", REST);
        read(note).body("placement.state", is("orphaned"));
        assertEquals(1, unsettled(id));
        settle(note, Map.of("action", "confirm")).statusCode(409);
        settle(note, Map.of("action", "reattach")).statusCode(422).body("violations[0].field", is("selector"));
        settle(note, Map.of("action", "reattach", "selector", quote("no such words")))
                .statusCode(422)
                .body("violations[0].field", is("selector.exact"));
        settle(note, Map.of("action", "reattach", "selector", quote("quay"), "note", "it was renamed"))
                .statusCode(200)
                .body("placement.state", is("placed"))
                .body("placement.start", is("A boat has hit the ".length()))
                .body("placement.byHand", is(true))
                .body("placement.selector.exact", is("quay"))
                .body("target.selector.exact", is("north pier"));
        assertEquals(0, unsettled(id));
        version(id, 3, "Yesterday a boat has hit the quay in the west.", REST);
        read(note)
                .body("placement.state", is("placed"))
                .body("placement.start", is("Yesterday a boat has hit the ".length()))
                .body("placement.byHand", is(true));
        reader().get(note + "/placement")
                .then()
                .statusCode(200)
                .body("placement.version", is(3))
                .body("decisions", hasSize(1))
                .body("decisions[0].action", is("reattach"))
                .body("decisions[0].from.state", is("orphaned"))
                .body("decisions[0].to.start", is("A boat has hit the ".length()))
                .body("decisions[0].by", is("Elena Marchetti"))
                .body("decisions[0].note", is("it was renamed"))
                .body("path.version", contains(1, 2, 3))
                .body("path.stand.state", contains("placed", "placed", "placed"));
    }

    @Test
    void whatMovedIsToldUntilSomebodyConfirmsIt() {
        UUID id = given(ferry());
        String note = written(id, "A ferry struck the north pier on Wednesday.");
        version(id, 2, REST, "A ferry struck the north pier on Wednesday.");
        read(note).body("placement.state", is("moved"));
        assertEquals(1, unsettled(id));
        settle(note, Map.of("action", "keep")).statusCode(409);
        settle(note, Map.of("action", "confirm")).statusCode(200).body("placement.state", is("placed"));
        assertEquals(0, unsettled(id));
        version(id, 3, "News.", REST, "A ferry struck the north pier on Wednesday.");
        read(note).body("placement.state", is("placed")).body("placement.changed", is(false));
    }

    @Test
    void anOrphanThatIsKeptIsAskedAboutNoMore() {
        UUID id = given(ferry());
        String note = written(id, "north pier");
        version(id, 2, REST);
        settle(note, Map.of("action", "keep")).statusCode(200).body("placement.kept", is(true));
        assertEquals(0, unsettled(id));
        version(id, 3, REST, "More is not known.");
        read(note).body("placement.state", is("orphaned")).body("placement.kept", is(true));
        assertEquals(0, unsettled(id));
        assertEquals(
                1, (int) reader().get(container(id) + "?placement=orphaned").path("total"));
    }

    @Test
    void aNoteGoesFromTheHeadlineToTheBody() {
        UUID id = given(ferry());
        String note = written(
                id, comment(id, Map.of("type", "FragmentSelector", "value", "headline", "refinedBy", quote("fog"))));
        read(note).body("placement.field", is("headline")).body("placement.start", is(22));
        settle(note, Map.of("action", "reattach", "selector", quote("Wednesday")))
                .statusCode(200)
                .body("placement", not(hasKey("field")))
                .body("placement.start", is(33));
    }

    @Test
    void decisionsAreMadeOnWhatWasSeen() {
        UUID id = given(ferry());
        String note = written(id, "north pier");
        settle(note, "\"9\"", Map.of("action", "confirm")).statusCode(412);
        settle(note, tag(note), Map.of("action", "forget")).statusCode(400);
        reader().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("action", "confirm"))
                .post(note + "/placement")
                .then()
                .statusCode(403);
    }
}
