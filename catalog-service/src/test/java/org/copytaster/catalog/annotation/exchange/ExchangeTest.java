package org.copytaster.catalog.annotation.exchange;

import static org.copytaster.catalog.annotation.Notes.change;
import static org.copytaster.catalog.annotation.Notes.comment;
import static org.copytaster.catalog.annotation.Notes.container;
import static org.copytaster.catalog.annotation.Notes.note;
import static org.copytaster.catalog.annotation.Notes.quote;
import static org.copytaster.catalog.annotation.Notes.read;
import static org.copytaster.catalog.annotation.Notes.written;
import static org.copytaster.catalog.testsupport.Callers.chief;
import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

@CatalogTest
class ExchangeTest {

    private static ValidatableResponse bringIn(String lines) {
        return chief().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/annotations/import")
                .then()
                .statusCode(200);
    }

    private static String line(String id, String target, String more) {
        return """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "%s", "target": "%s",
                 "creator": {"id": "https://elsewhere.example/jo", "type": "Person", "name": "Jo"},
                 "created": "2020-02-03T04:05:06Z"%s}
                """.formatted(id, target, more).replace("\n", " ").strip() + "\n";
    }

    @Test
    void anArticlesNotesAreOneFile() {
        UUID id = given(ferry());
        written(id, note(id, "questioning", "=HYPERLINK(\"http://evil.example\")\nsays \"he\"", quote("north pier")));
        String second = written(id, comment(id, quote("harbour office")));
        change(second, Map.of("status", "resolved")).then().statusCode(200);

        reader().get(container(id) + "export")
                .then()
                .statusCode(200)
                .contentType(containsString("application/ld+json"))
                .header("Content-Disposition", containsString("attachment"))
                .body("type", is("AnnotationCollection"))
                .body("total", is(2))
                .body("first.items.status", contains("open", "resolved"));
        String csv = reader().get(container(id) + "export?format=csv").asString();
        assertTrue(csv.startsWith("\"id\",\"about\",\"motivation\""), csv);
        assertTrue(csv.contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\nsays \"\"he\"\"\","), csv);
        assertTrue(csv.contains(",\"north pier\",\"placed\",\"19\",\"29\","), csv);
        assertEquals(
                1,
                reader().get(container(id) + "export?format=ndjson&status=open")
                        .asString()
                        .lines()
                        .count());
        reader().get(container(id) + "export?format=xml").then().statusCode(422);
        reader().get(container(UUID.randomUUID()) + "export").then().statusCode(404);
    }

    @Test
    void whatGoesOutComesInOnce() {
        UUID id = given(ferry());
        String root = written(id, "north pier");
        String lines = reader().get("/annotations/export?article=" + id).asString();
        assertEquals(1, lines.lines().count());
        bringIn(lines).body("created", is(0)).body("known", is(1));
        editor().delete(root).then().statusCode(204);
        bringIn(lines).body("created", is(0)).body("known", is(1));
        reader().get(container(id)).then().body("total", is(0));
    }

    @Test
    void notesFromElsewhereKeepTheirAuthorsAndTheirThreads() {
        UUID id = given(ferry());
        String there = "https://elsewhere.example/notes/" + UUID.randomUUID();
        String lines = line(there, "/articles/" + id, ", \"motivation\": \"questioning\", \"status\": \"resolved\"")
                + line(there + "/1", there, ", \"motivation\": \"replying\"")
                + line(there + "/2", "not an address", "")
                + "{\"type\": \n"
                + line(there + "/3", "https://elsewhere.example/page", ", \"canonical\": \"urn:x:" + there + "\"")
                + line(there + "/4", "https://elsewhere.example/page", ", \"canonical\": \"urn:x:" + there + "\"");
        bringIn(lines)
                .body("created", is(3))
                .body("known", is(1))
                .body("refused.index", contains(2, 3))
                .body("refused[0].problem.violations[0].field", is("target"));
        bringIn(lines).body("created", is(0)).body("known", is(4));
        String root = reader().get(container(id)).path("first.items[0].id");
        read(root)
                .body("creator.name", is("Jo"))
                .body("created", is("2020-02-03T04:05:06Z"))
                .body("broughtBy", is("Callum Whitlock"))
                .body("via", is(there))
                .body("status", is("resolved"));
        reader().get(container(id) + "?thread=" + root).then().body("total", is(2));
    }

    @Test
    void aCollectionIsTakenInToo() {
        UUID id = given(ferry());
        written(id, "north pier");
        String file = reader().get(container(id) + "export").asString();
        chief().contentType("application/ld+json")
                .body(file)
                .post("/annotations/import")
                .then()
                .statusCode(200)
                .body("known", is(1))
                .body("refused", hasSize(0));
        chief().contentType("application/ld+json")
                .body("{\"first\": 1}")
                .post("/annotations/import")
                .then()
                .statusCode(422);
        editor().contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/annotations/import")
                .then()
                .statusCode(403);
    }
}
