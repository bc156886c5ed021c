package org.copytaster.catalog.annotation;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Small annotations for tests, and their calls. */
public final class Notes {
    private Notes() {}

    public static String container(UUID article) {
        return "/articles/" + article + "/annotations/";
    }

    public static Map<String, Object> quote(String exact) {
        return Map.of("type", "TextQuoteSelector", "exact", exact);
    }

    /** A comment on what a selector selects. */
    public static Map<String, Object> comment(UUID article, Object selector) {
        return note(article, "commenting", "Who says so?", selector);
    }

    public static Map<String, Object> note(UUID article, String motivation, String text, Object selector) {
        Map<String, Object> note = new HashMap<>();
        note.put("@context", "http://www.w3.org/ns/anno.jsonld");
        note.put("type", "Annotation");
        note.put("motivation", motivation);
        note.put("body", Map.of("type", "TextualBody", "value", text, "format", "text/plain"));
        note.put("target", Map.of("source", "/articles/" + article, "selector", selector));
        return note;
    }

    public static ValidatableResponse write(UUID article, Map<String, ?> note) {
        return editor().contentType(ContentType.JSON)
                .body(note)
                .post(container(article))
                .then();
    }

    /** Its address. */
    public static String written(UUID article, Map<String, ?> note) {
        return write(article, note).statusCode(201).extract().header("Location");
    }

    public static String written(UUID article, String exact) {
        return written(article, comment(article, quote(exact)));
    }

    public static ValidatableResponse read(String address) {
        return reader().get(address).then().statusCode(200);
    }

    public static String tag(String address) {
        return reader().get(address).header("ETag");
    }

    /** To what {@link #tag} says of it. */
    public static Response change(String address, Map<String, ?> patch) {
        return editor().header("If-Match", tag(address))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address);
    }
}
