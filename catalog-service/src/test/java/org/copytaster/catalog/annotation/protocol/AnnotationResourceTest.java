package org.copytaster.catalog.annotation.protocol;

import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;

@CatalogTest
class AnnotationResourceTest {

    private static Map<String, Object> quote(String exact) {
        return Map.of("type", "TextQuoteSelector", "exact", exact);
    }

    private static Map<String, Object> position(int start, int end) {
        return Map.of("type", "TextPositionSelector", "start", start, "end", end);
    }

    private static Map<String, Object> note(UUID article, Object... selectors) {
        Map<String, Object> note = new HashMap<>();
        note.put("@context", "http://www.w3.org/ns/anno.jsonld");
        note.put("type", "Annotation");
        note.put("motivation", "commenting");
        note.put("body", Map.of("type", "TextualBody", "value", "Who says so?", "format", "text/plain"));
        note.put("target", Map.of("source", "/articles/" + article, "selector", List.of(selectors)));
        return note;
    }

    private static ValidatableResponse write(RequestSpecification as, UUID article, Map<String, Object> note) {
        return as.contentType("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"")
                .body(note)
                .post("/articles/" + article + "/annotations/")
                .then();
    }

    private static ValidatableResponse notes(UUID article) {
        return reader().get("/articles/" + article + "/annotations/").then().statusCode(200);
    }

    @Test
    void aPassageIsAnnotatedAndFoundAgain() {
        UUID id = given(ferry());
        String location = write(editor(), id, note(id, quote("north pier"), position(19, 29)))
                .statusCode(201)
                .contentType(containsString("application/ld+json"))
                .body("body.value", is("Who says so?"))
                .body("placement.state", is("placed"))
                .body("placement.start", is(19))
                .extract()
                .header("Location");

        reader().get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("creator.type", is("Person"))
                .body("target.selector.type", contains("TextQuoteSelector", "TextPositionSelector"));
        notes(id).body("total", is(1)).body("first.items[0].id", endsWith(location.substring(location.length() - 36)));
        reader().get("/articles/" + id).then().body("counts.annotations", is(1));
    }

    @Test
    void aSingleSelectorNeedsNoList() {
        UUID id = given(ferry());
        Map<String, Object> note = note(id);
        note.put("target", Map.of("source", "/articles/" + id, "selector", quote("north pier")));
        write(editor(), id, note)
                .statusCode(201)
                .body("placement.start", is(19))
                .body("placement.end", is(29));
    }

    @Test
    void ofASentenceThatStandsThereTwiceTheFirstIsTakenUnlessContextTellsAnother() {
        UUID id = given(ferry());
        write(editor(), id, note(id, quote("Nobody was hurt."))).statusCode(201).body("placement.start", is(44));
        Map<String, Object> second =
                Map.of("type", "TextQuoteSelector", "exact", "Nobody was hurt.", "prefix", "nothing.” ");
        write(editor(), id, note(id, second)).statusCode(201).body("placement.start", is(105));
    }

    @Test
    void aQuoteThatIsNotThereIsRefused() {
        UUID id = given(ferry());
        write(editor(), id, note(id, quote("south pier"))).statusCode(422);
        write(editor(), id, note(id, quote("north pier"), position(0, 10))).statusCode(422);
        write(editor(), id, note(id, position(0, 10_000))).statusCode(422);
        write(editor(), id, note(id)).statusCode(422).body("violations[0].field", is("target.selector"));
        notes(id).body("total", is(0));
    }

    @Test
    void offsetsCountCodePoints() {
        UUID id = given(article("Emoji", "😀😀 pier 𝕏 end"));
        write(editor(), id, note(id, quote("pier"), position(3, 7))).statusCode(201);
        write(editor(), id, note(id, quote("end"))).statusCode(201).body("placement.start", is(10));
    }

    @Test
    void whatAClientSentAndWeDoNotKnowIsKept() {
        UUID id = given(ferry());
        Map<String, Object> note = note(id, quote("north pier"));
        note.put("rights", "https://creativecommons.org/licenses/by/4.0/");
        note.put("ex:mood", Map.of("deep", List.of(1, 2)));
        write(editor(), id, note).statusCode(201).body("'ex:mood'.deep", is(List.of(1, 2)));
    }

    @Test
    void numbersAreKeptToTheDigit() {
        UUID id = given(ferry());
        String note = """
                {"target": {"selector": {"type": "TextQuoteSelector", "exact": "north pier"}},
                 "ex:n": 12345678901234567890.1230, "ex:large": 1e400}
                """;
        String location = editor().contentType(ContentType.JSON)
                .body(note)
                .post("/articles/" + id + "/annotations/")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String stored = reader().get(location).asString();
        assertTrue(stored.contains("12345678901234567890.1230"), stored);
        editor().contentType(ContentType.JSON)
                .body(note.replace("1e400", "1e400000000"))
                .post("/articles/" + id + "/annotations/")
                .then()
                .statusCode(400);
    }

    @Test
    void aShortQuoteInALongMonotonousTextIsRefusedAtOnce() {
        String[] paragraphs = new String[5];
        Arrays.fill(paragraphs, "a".repeat(199_999));
        UUID id = given(article("Monotony", paragraphs));
        Instant began = Instant.now();
        write(editor(), id, note(id, Map.of("type", "TextQuoteSelector", "exact", "a", "prefix", "p")))
                .statusCode(422);
        assertTrue(Duration.between(began, Instant.now()).toSeconds() < 3, "it took quadratic time once");
    }

    @Test
    void theCreatorComesFromTheTokenAlone() {
        UUID id = given(ferry());
        Map<String, Object> note = note(id, quote("north pier"));
        note.put("id", "https://elsewhere.example/1");
        note.put("creator", Map.of("name", "Somebody Else"));
        note.put("created", "1999-01-01T00:00:00Z");
        write(editor(), id, note)
                .statusCode(201)
                .body("creator.name", not(is("Somebody Else")))
                .body("created", not(containsString("1999")))
                .body("id", not(containsString("elsewhere")));
    }

    @Test
    void aNoteKeepsItsPlaceWhenTextBeforeItChanges() {
        UUID id = given(ferry());
        write(editor(), id, note(id, quote("The harbour office"))).statusCode(201);
        put(
                        id,
                        article(
                                "Ferry strikes pier in fog",
                                "Updated.",
                                "The harbour office said: “We saw nothing.” Nobody was hurt."))
                .then()
                .body("version", is(2));
        notes(id)
                .body("first.items[0].placement.state", is("placed"))
                .body("first.items[0].placement.version", is(2))
                .body("first.items[0].placement.start", is("Updated.\n\n".length()));
    }

    @Test
    void aNoteWhosePassageIsGoneSaysSoAndStays() {
        UUID id = given(ferry());
        write(editor(), id, note(id, quote("north pier"))).statusCode(201);
        put(id, article("Ferry strikes pier in fog", "All is well.")).then().body("version", is(2));
        notes(id)
                .body("total", is(1))
                .body("first.items[0].placement.state", is("orphaned"))
                .body("first.items[0].placement", not(hasKey("start")));
    }

    @Test
    void aNoteMadeOnAnOlderVersionIsCarriedToTheCurrentOne() {
        UUID id = given(ferry());
        put(
                        id,
                        article(
                                "Ferry strikes pier in fog",
                                "News.",
                                "A ferry struck the north pier on Wednesday. Nobody was hurt.",
                                "The harbour office said: “We saw nothing.” Nobody was hurt."))
                .then()
                .body("version", is(2));
        Map<String, Object> note = note(id);
        note.put(
                "target",
                Map.of(
                        "source",
                        "/articles/" + id + "?version=1",
                        "selector",
                        List.of(quote("north pier"), position(19, 29))));
        write(editor(), id, note).statusCode(201).body("placement.start", is(19 + "News.\n\n".length()));
    }

    @Test
    void onlyItsAuthorOrAChiefEditorDeletesANote() {
        UUID id = given(ferry());
        Backends.start().createUser("other-editor", "editor");
        String location =
                write(editor(), id, note(id, quote("north pier"))).extract().header("Location");
        user("other-editor").delete(location).then().statusCode(403);
        editor().delete(location).then().statusCode(204);
        editor().delete(location).then().statusCode(410).contentType("application/problem+json");
        reader().get(location).then().statusCode(410);

        String second =
                write(editor(), id, note(id, quote("north pier"))).extract().header("Location");
        chief().delete(second).then().statusCode(204);
        notes(id).body("total", is(0));
    }

    @Test
    void whatIsNoAnnotationIsRefusedByName() {
        UUID id = given(ferry());
        Map<String, Object> note = note(id, quote("north pier"));
        note.put("motivation", "gossiping");
        write(editor(), id, note).statusCode(422).body("violations[0].field", is("motivation"));
        note = note(id, quote("north pier"));
        note.put("target", Map.of("source", "/articles/" + UUID.randomUUID(), "selector", quote("north pier")));
        write(editor(), id, note).statusCode(422).body("violations[0].field", is("target.source"));
        editor().contentType(ContentType.JSON)
                .body("[]")
                .post("/articles/" + id + "/annotations/")
                .then()
                .statusCode(400);
        note = note(id, quote("north pier"));
        note.put("body", Map.of("type", "TextualBody", "value", "x".repeat(200_000)));
        write(editor(), id, note).statusCode(422);
        write(editor(), UUID.randomUUID(), note(id, quote("x"))).statusCode(404);
    }
}
