package org.copytaster.catalog.problem;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.ingest;
import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.local.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to get it wrong is told in the one form for errors. */
@CatalogTest
class BadInputTest {
    private final UUID unknown = UUID.randomUUID();

    private static ValidatableResponse isProblem(Response response, int status, String slug) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:copytaster:problem:" + slug))
                .body("status", is(status))
                .body("title", notNullValue())
                .body("instance", notNullValue());
    }

    private static Response put(Object body) {
        return ingest().contentType(ContentType.JSON).body(body).put("/articles/" + UUID.randomUUID());
    }

    @Test
    void noToken() {
        isProblem(nobody().get("/articles"), 401, "unauthorized").header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void aTokenThatIsNone() {
        isProblem(nobody().header("Authorization", "Bearer nonsense").get("/articles"), 401, "unauthorized");
    }

    @Test
    void theWrongRole() {
        isProblem(reader().contentType(ContentType.JSON).body(ferry()).put("/articles/" + unknown), 403, "forbidden");
    }

    @Test
    void anUnknownArticle() {
        isProblem(reader().get("/articles/" + unknown), 404, "not-found");
    }

    @Test
    void anIdThatIsNone() {
        isProblem(reader().get("/articles/not-a-uuid"), 404, "not-found");
    }

    @Test
    void anAddressThatLeadsNowhere() {
        isProblem(reader().get("/nothing/here"), 404, "not-found");
    }

    @Test
    void aMethodThatIsNotThere() {
        isProblem(reader().post("/articles/" + unknown), 405, "method-not-allowed");
    }

    @Test
    void theWrongMediaType() {
        isProblem(
                ingest().contentType("text/plain").body("Some text").put("/articles/" + unknown),
                415,
                "unsupported-media-type");
    }

    @Test
    void aFormThatWeDoNotHave() {
        UUID id = given(ferry());
        isProblem(reader().accept("image/png").get("/articles/" + id), 406, "not-acceptable");
    }

    @Test
    void brokenJson() {
        isProblem(put("{\"headline\": "), 400, "malformed");
    }

    @Test
    void brokenUtf8() {
        byte[] json = "{\"source\":\"s\",\"headline\":\"caf?\"}".getBytes(StandardCharsets.US_ASCII);
        json[new String(json, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xe9;
        isProblem(put(json), 400, "malformed");
    }

    @Test
    void textThatNoDatabaseCanStore() {
        isProblem(put("{\"source\":\"s\",\"headline\":\"a\\u0000b\",\"blocks\":[]}"), 400, "malformed")
                .body("violations[0].field", is("headline"));
        isProblem(put("{\"source\":\"s\",\"headline\":\"a\\ud800b\",\"blocks\":[]}"), 400, "malformed");
    }

    @Test
    void missingFieldsAreNamed() {
        isProblem(put("{}"), 422, "invalid")
                .body("violations.field", hasItem("headline"))
                .body("violations.field", hasItem("source"))
                .body("violations.field", hasItem("blocks"));
    }

    @Test
    void aBadBlockIsNamedByItsPath() {
        Map<String, Object> article = new HashMap<>(ferry());
        article.put("blocks", List.of(Map.of("type", "paragraph", "text", "Fine."), Map.of("type", "paragraph")));
        isProblem(put(article), 422, "invalid").body("violations[0].field", is("blocks[1].text"));
        article.put("blocks", List.of(Map.of("type", "poem", "text", "Roses")));
        isProblem(put(article), 400, "malformed").body("violations[0].field", is("blocks[0].type"));
    }

    @Test
    void noBody() {
        isProblem(ingest().contentType(ContentType.JSON).put("/articles/" + unknown), 422, "invalid");
    }

    @Test
    void thirtyMegabytes() {
        isProblem(put("x".repeat(30_000_000)), 413, "too-large").body("maxBytes", is(10 * 1024 * 1024));
    }

    @Test
    void thirtyMegabytesOfUnknownLength() throws IOException, InterruptedException {
        byte[] json = ("{\"source\":\"" + "x".repeat(30_000_000) + "\"}").getBytes(StandardCharsets.US_ASCII);
        String token = Backends.start().serviceToken("ingest-service", "ingest-service");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/articles/" + unknown))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                // a stream has no length, so it is sent in chunks
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json)))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(413, response.statusCode());
            assertEquals(
                    "application/problem+json",
                    response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        }
    }

    @Test
    void aFieldThatCannotBeEdited() {
        UUID id = given(ferry());
        isProblem(
                        editor().header("If-Match", "\"1\"")
                                .contentType(ContentType.JSON)
                                .body(Map.of("version", 9, "source", "elsewhere"))
                                .patch("/articles/" + id),
                        422,
                        "invalid")
                .body("violations.field", is(List.of("source", "version")));
    }

    @Test
    void anEditThatLeavesNoHeadline() {
        UUID id = given(ferry());
        isProblem(
                        editor().header("If-Match", "\"1\"")
                                .contentType(ContentType.JSON)
                                .body("{\"headline\": null}")
                                .patch("/articles/" + id),
                        422,
                        "invalid")
                .body("violations[0].field", is("headline"));
        isProblem(
                editor().header("If-Match", "\"1\"")
                        .contentType(ContentType.JSON)
                        .body("[1]")
                        .patch("/articles/" + id),
                400,
                "malformed");
        isProblem(
                editor().header("If-Match", "\"1\"")
                        .contentType(ContentType.JSON)
                        .body("{\"published\": \"the day before\"}")
                        .patch("/articles/" + id),
                400,
                "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subjects", "blocks", "warnings", "keywords", "bylines"})
    void aListWithNothingInAPlaceOfIt(String list) {
        Map<String, Object> article = new HashMap<>(ferry());
        article.put(list, Arrays.asList((Object) null));
        isProblem(put(article), 422, "invalid").body("violations[0].field", startsWith(list + "[0]"));
    }

    @ParameterizedTest
    @CsvSource({
        "language, en-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a",
        "published, +999999999-12-31T23:59:59Z",
        "modified, -000001-01-01T00:00:00Z",
        "canonicalUrl, javascript:alert(1)",
    })
    void aValueOutOfBounds(String field, String value) {
        Map<String, Object> article = new HashMap<>(ferry());
        article.put(field, value);
        isProblem(put(article), 422, "invalid").body("violations[0].field", is(field));
    }

    @Test
    void aLanguageTagThatWouldExhaustTheStack() {
        Map<String, Object> article = new HashMap<>(ferry());
        article.put("language", "en" + "-a".repeat(50_000));
        isProblem(put(article), 422, "invalid");
    }

    @Test
    void namesThatNoDatabaseCanStore() {
        Map<String, Object> article = new HashMap<>(ferry());
        article.put("origins", Map.of("a\u0000", "x"));
        isProblem(put(article), 400, "malformed");
    }

    @Test
    void somethingBehindTheEnd() {
        isProblem(put("{} {}"), 400, "malformed");
    }

    @Test
    void anEmptyAcceptIsNoWishAtAll() {
        UUID id = given(ferry());
        reader().header("Accept", "")
                .get("/articles/" + id + "/annotations/")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=many, limit",
        "limit=99999999999, limit",
        "state=lost, state",
        "sort=beauty, sort",
        "facets=colour, facets",
        "from=yesterday, from",
        "from=%2B300000-01-01T00:00:00Z, from",
        "to=%2B999999999-01-01T00:00:00Z, to",
        "cursor=abc, cursor",
        "cursor=VVBEQVRFRA, cursor",
    })
    void aListParameterOutOfBounds(String query, String field) {
        isProblem(reader().urlEncodingEnabled(false).get("/articles?" + query), 422, "invalid")
                .body("violations[0].field", is(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "-9223372036854775808", "x", "9999-99-99 99:99:99+99", "1e999", ""})
    void aCursorThatSomebodyMadeUp(String key) {
        for (String sort : List.of("UPDATED", "PUBLISHED", "RELEVANCE")) {
            String cursor = Base64.getUrlEncoder()
                    .encodeToString((sort + " " + UUID.randomUUID() + " " + key).getBytes(StandardCharsets.UTF_8));
            reader().queryParam("q", "x")
                    .queryParam("sort", sort.toLowerCase(Locale.ROOT))
                    .queryParam("cursor", cursor)
                    .get("/articles")
                    .then()
                    .statusCode(anyOf(is(200), is(422)));
        }
    }

    @Test
    void aVersionThatIsNone() {
        UUID id = given(ferry());
        isProblem(reader().get("/articles/" + id + "?version=abc"), 422, "invalid")
                .body("violations[0].field", is("version"));
        isProblem(reader().get("/articles/" + id + "/versions/0"), 422, "invalid");
    }
}
