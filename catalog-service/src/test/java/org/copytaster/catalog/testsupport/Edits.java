package org.copytaster.catalog.testsupport;

import static org.copytaster.catalog.testsupport.Callers.reader;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What people do to articles. */
public final class Edits {
    private Edits() {}

    /** On the version that is current. */
    public static ValidatableResponse edit(RequestSpecification as, UUID id, Map<String, ?> change) {
        return edit(as, id, tag(id), change);
    }

    public static ValidatableResponse edit(RequestSpecification as, UUID id, String ifMatch, Map<String, ?> change) {
        return as.header("If-Match", ifMatch)
                .contentType("application/merge-patch+json")
                .body(change)
                .patch("/articles/" + id)
                .then();
    }

    public static ValidatableResponse move(RequestSpecification as, UUID id, String to) {
        return move(as, id, Map.of("to", to));
    }

    public static ValidatableResponse move(RequestSpecification as, UUID id, Map<String, ?> wanted) {
        return post(as, id, "/state", wanted);
    }

    /** On the version that is current. */
    public static ValidatableResponse post(RequestSpecification as, UUID id, String path, Map<String, ?> body) {
        return as.header("If-Match", tag(id))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/articles/" + id + path)
                .then();
    }

    public static String tag(UUID id) {
        return reader().get("/articles/" + id).header("ETag");
    }
}
