package org.copytaster.catalog.annotation.work;

import static org.copytaster.catalog.annotation.Notes.change;
import static org.copytaster.catalog.annotation.Notes.comment;
import static org.copytaster.catalog.annotation.Notes.container;
import static org.copytaster.catalog.annotation.Notes.note;
import static org.copytaster.catalog.annotation.Notes.quote;
import static org.copytaster.catalog.annotation.Notes.read;
import static org.copytaster.catalog.annotation.Notes.tag;
import static org.copytaster.catalog.annotation.Notes.write;
import static org.copytaster.catalog.annotation.Notes.written;
import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class WorkTest {

    private static Map<String, Object> reply(String to, String text) {
        Map<String, Object> reply = new HashMap<>();
        reply.put("@context", "http://www.w3.org/ns/anno.jsonld");
        reply.put("type", "Annotation");
        reply.put("motivation", "replying");
        reply.put("body", Map.of("type", "TextualBody", "value", text));
        reply.put("target", to);
        return reply;
    }

    private static void counts(UUID article, int annotations, int open) {
        reader().get("/articles/" + article)
                .then()
                .body("counts.annotations", is(annotations))
                .body("counts.open", is(open));
    }

    private static List<String> found(UUID article, String query) {
        return reader().get(container(article) + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("first.items.body.value");
    }

    @Test
    void whatIsAskedIsOpenUntilSomebodySaysOtherwise() {
        UUID id = given(ferry());
        String question = written(id, note(id, "questioning", "Which?", quote("north pier")));
        written(id, note(id, "highlighting", "", quote("north pier")));
        read(question).body("status", is("open")).body("$", not(hasKey("statusBy")));
        counts(id, 2, 1);
        change(question, Map.of("status", "resolved")).then().statusCode(200).header("ETag", "\"2\"");
        read(question)
                .body("status", is("resolved"))
                .body("statusBy", is("Elena Marchetti"))
                .body("statusAt", notNullValue())
                .body("modified", notNullValue());
        counts(id, 2, 0);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("status", null);
        change(question, nothing).then().statusCode(200).body("$", not(hasKey("status")));
    }

    @Test
    void repliesStayWithTheirThread() {
        UUID id = given(ferry());
        String root = written(id, "north pier");
        String first = written(id, reply(root, "The agency."));
        String second = written(id, reply(first, "Which one?"));
        read(first)
                .body("thread", is(root))
                .body("target", is(root))
                .body("placement", is((Object) null))
                .body("$", not(hasKey("status")));
        read(second).body("thread", is(root)).body("target", is(first));
        counts(id, 3, 1);
        assertEquals(List.of("Who says so?", "The agency.", "Which one?"), found(id, "thread=" + root));
        UUID other = given(ferry());
        write(other, reply(root, "Not here")).statusCode(422).body("violations[0].field", is("target"));
        editor().delete(root).then().statusCode(204);
        write(id, reply(root, "Too late")).statusCode(422);
        read(second).body("thread", is(root));
    }

    @Test
    void anybodyWhoEditsMayWorkOnANoteThatIsNotTheirs() {
        UUID id = given(ferry());
        String note = chief().contentType(ContentType.JSON)
                .body(comment(id, quote("north pier")))
                .post(container(id))
                .header("Location");
        change(note, Map.of("assignee", "editor", "mentions", List.of("chief", "chief")))
                .then()
                .statusCode(200)
                .body("assignee", is("editor"))
                .body("mentions", contains("chief"));
        change(note, Map.of("status", "done")).then().statusCode(422).body("violations[0].field", is("status"));
        change(note, Map.of("body", "x")).then().statusCode(422).body("violations[0].field", is("body"));
        editor().contentType("application/merge-patch+json")
                .body(Map.of("status", "open"))
                .patch("/annotations/" + note.substring(note.lastIndexOf('/') + 1))
                .then()
                .statusCode(428);
        reader().header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "open"))
                .patch("/annotations/" + note.substring(note.lastIndexOf('/') + 1))
                .then()
                .statusCode(403);
    }

    @Test
    void severalAreChangedEachForItself() {
        UUID id = given(ferry());
        String one = written(id, "north pier");
        String two = written(id, "harbour office");
        String gone = written(id, "Wednesday");
        editor().delete(gone).then().statusCode(204);
        editor().contentType(ContentType.JSON)
                .body(Map.of(
                        "status",
                        "accepted",
                        "annotations",
                        List.of(
                                Map.of("id", one, "revision", 1),
                                Map.of("id", two, "revision", 7),
                                Map.of("id", gone),
                                Map.of("id", "nonsense"))))
                .post("/annotations/work")
                .then()
                .statusCode(200)
                .body("status", contains(200, 412, 410, 404))
                .body("[0].revision", is(2))
                .body("[1].problem.currentVersion", is(1));
        read(one).body("status", is("accepted"));
        read(two).body("status", is("open"));
        editor().contentType(ContentType.JSON)
                .body(Map.of("annotations", List.of(Map.of("id", one))))
                .post("/annotations/work")
                .then()
                .statusCode(422);
        editor().contentType(ContentType.JSON)
                .body(Map.of("status", "open", "annotations", List.of()))
                .post("/annotations/work")
                .then()
                .statusCode(422);
    }

    @Test
    void notesAreFoundByWhatIsKnownOfThem() {
        UUID id = given(ferry());
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        written(id, note(id, "questioning", "Which pier? " + word, quote("north pier")));
        String tag = written(id, note(id, "tagging", "harbour", quote("harbour office")));
        change(tag, Map.of("assignee", word, "mentions", List.of("m" + word)))
                .then()
                .statusCode(200);
        String pier = "Which pier? " + word;
        equal(List.of(pier), found(id, "motivation=questioning"));
        equal(List.of("harbour"), found(id, "motivation=tagging&motivation=linking"));
        equal(List.of(pier), found(id, "status=open"));
        equal(List.of("harbour"), found(id, "assignee=" + word));
        equal(List.of("harbour"), found(id, "mention=m" + word));
        equal(List.of(pier), found(id, "q=PIER"));
        equal(List.of("harbour"), found(id, "q=-pier"));
        equal(List.of(pier, "harbour"), found(id, "from=2020-01-01"));
        equal(List.of(), found(id, "to=2020-01-01"));
        equal(List.of(pier, "harbour"), found(id, "placement=placed&creator=Elena Marchetti"));
        equal(List.of(), found(id, "placement=orphaned"));
        reader().get("/annotations/?q=" + word)
                .then()
                .body("total", is(1))
                .body("id", endsWith("/annotations/?q=" + word))
                .body("first.items[0].body.value", is(pier));
        reader().get("/annotations/?article=" + id).then().body("total", is(2));
        reader().get("/annotations/?status=done").then().statusCode(422);
        reader().get("/annotations/?placement=lost").then().statusCode(422);
        reader().get("/annotations/?article=1").then().statusCode(422);
        reader().get("/annotations/?from=yesterday").then().statusCode(422);
        reader().urlEncodingEnabled(false).get("/annotations/?q=%00").then().statusCode(422);
    }

    private static void equal(List<String> expected, List<String> found) {
        assertEquals(expected, found);
    }

    @Test
    void whoWasFasterIsToldToTheOther() {
        UUID id = given(ferry());
        String note = written(id, "north pier");
        String seen = tag(note);
        change(note, Map.of("status", "resolved")).then().statusCode(200);
        editor().header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(comment(id, quote("north pier")))
                .put(note)
                .then()
                .statusCode(412)
                .body("currentVersion", is(2));
    }
}
