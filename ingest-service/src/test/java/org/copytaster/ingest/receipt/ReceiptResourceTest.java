package org.copytaster.ingest.receipt;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.copytaster.ingest.testsupport.IntegrationTest;
import org.copytaster.ingest.testsupport.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class ReceiptResourceTest {

    @Test
    void pages_give_every_receipt_once_newest_first() {
        String source = "pages-" + UUID.randomUUID();
        List<String> submitted =
                IntStream.range(0, 7).mapToObj(i -> submit(source, "Page " + i)).toList();
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = list("source", source, "limit", "3", "cursor", cursor == null ? "" : cursor);
            listed.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(submitted.reversed(), listed);
    }

    @Test
    void filters_narrow_and_an_odd_source_is_only_text() {
        String source = "it's; DROP TABLE receipt --" + UUID.randomUUID();
        String id = submit(source, "Filtered");
        assertEquals(List.of(id), list("source", source).getList("items.id"));
        assertEquals(
                List.of(id),
                list("source", source, "from", "2020-01-01", "to", "2099-01-01T00:00:00+01:00")
                        .getList("items.id"));
        assertEquals(List.of(), list("source", source, "to", "2020-01-01").getList("items.id"));
        assertEquals(List.of(), list("source", source, "status", "unchanged").getList("items.id"));
    }

    @Test
    void the_payload_is_what_was_sent_and_nothing_a_browser_runs() {
        byte[] bytes = "<script>alert(1)</script>\r\n\u00e4\u00f6".getBytes(ISO_8859_1);
        String id = editor().contentType("text/html")
                .body(bytes)
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        byte[] payload = editor().get("/receipts/{id}/payload", id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Original-Content-Type", containsString("text/html"))
                .contentType("application/octet-stream")
                .extract()
                .asByteArray();
        assertArrayEquals(bytes, payload);
    }

    @ParameterizedTest
    @CsvSource({
        "status, lost",
        "from, yesterday",
        "to, 2025-13-01",
        "limit, 0",
        "limit, 201",
        "limit, many",
        "cursor, !!",
        "cursor, bm9uZQ"
    })
    void bad_filters_are_named(String name, String value) {
        editor().queryParam(name, value)
                .get("/receipts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(name));
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /payload", "POST, /replay"})
    void an_unknown_receipt_is_a_problem(String method, String path) {
        editor().request(method, "/receipts/" + UUID.randomUUID() + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:copytaster:problem:not-found"));
    }

    private static String submit(String source, String headline) {
        return editor().contentType("text/plain")
                .queryParam("source", source)
                .body(headline + "\n\nSomething happened in the town, and later on something else did.")
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath list(String... parameters) {
        RequestSpecification request = editor();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/receipts").then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("editor"));
    }
}
