package org.copytaster.ingest.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.copytaster.ingest.testsupport.FakeCatalog;
import org.copytaster.ingest.testsupport.IntegrationTest;
import org.copytaster.ingest.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@IntegrationTest
class ArticleIntakeResourceTest {
    private static final int MIB = 1024 * 1024;

    @TestHTTPResource
    URI service;

    private FakeCatalog catalog;

    @BeforeEach
    void openCatalog() {
        catalog = FakeCatalog.open();
    }

    @AfterEach
    void closeCatalog() {
        catalog.close();
    }

    @Test
    void who_does_not_wait_gets_a_receipt() {
        submit(article("A quiet day"))
                .then()
                .statusCode(202)
                .header("Location", matchesPattern(".*/receipts/[0-9a-f-]{36}"))
                .body("status", notNullValue())
                .body("submitter", equalTo("demo-service"));
    }

    @Test
    void who_waits_gets_the_article_and_then_the_same_again() {
        String text = article("The ferry is back");
        String location = waitingFor(text)
                .statusCode(201)
                .header("Preference-Applied", "wait=10")
                .header("Location", containsString("/articles/"))
                .body("status", equalTo("delivered"))
                .body("articles[0].outcome", equalTo("created"))
                .extract()
                .header("Location");
        waitingFor(text).statusCode(200).header("Location", location).body("status", equalTo("unchanged"));
        List<FakeCatalog.Put> puts = catalog.putsOf("The ferry is back");
        assertEquals(2, puts.size());
        assertTrue(puts.getFirst().token().startsWith("Bearer "), "the catalog takes nothing without a token");
    }

    @Test
    void waiting_ends_when_the_time_is_over() {
        catalog.close();
        given(request())
                .header("Prefer", "respond-async, wait=1")
                .body(article("Nobody is there"))
                .post("/articles")
                .then()
                .statusCode(202)
                .header("Preference-Applied", "wait=1")
                .header("Location", containsString("/receipts/"));
    }

    @Test
    void what_has_no_text_is_quarantined_and_the_waiting_caller_is_told_where() {
        given(request())
                .contentType("text/html")
                .header("Prefer", "wait=10")
                .body("<html><body><nav>Home</nav></body></html>")
                .post("/articles")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:copytaster:problem:no-text"))
                .body("receipt", notNullValue());
    }

    @Test
    void a_key_makes_submitting_safe_to_repeat() {
        String key = UUID.randomUUID().toString();
        String text = article("Once only");
        String first = given(request())
                .header("Idempotency-Key", key)
                .body(text)
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        given(request())
                .header("Idempotency-Key", key)
                .body(text)
                .post("/articles")
                .then()
                .statusCode(202)
                .body("id", equalTo(first));
        given(request())
                .header("Idempotency-Key", key)
                .body(article("Another"))
                .post("/articles")
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
        given().auth()
                .oauth2(Tokens.of("editor"))
                .header("Idempotency-Key", key)
                .body(text)
                .post("/articles")
                .then()
                .statusCode(202)
                .body("id", org.hamcrest.Matchers.not(first));
    }

    @ParameterizedTest
    @CsvSource({
        "source, another",
        "externalId, 7",
        "sourceUrl, https://example.org/7",
        "published, 2025-02-01",
    })
    void a_key_stands_for_the_parameters_too(String name, String value) {
        String key = UUID.randomUUID().toString();
        String text = article("Said otherwise");
        given(request())
                .header("Idempotency-Key", key)
                .body(text)
                .post("/articles")
                .then()
                .statusCode(202);
        problem(
                given(request())
                        .header("Idempotency-Key", key)
                        .queryParam(name, value)
                        .body(text)
                        .post("/articles"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void gzip_is_inflated() throws IOException {
        given(request())
                .header("Content-Encoding", "gzip")
                .body(gzip(article("Packed").getBytes(UTF_8)))
                .post("/normalize")
                .then()
                .statusCode(200)
                .body("articles[0].headline", equalTo("Packed"));
    }

    @Test
    void a_time_goes_out_in_the_zone_it_came_in() {
        given(request())
                .header("Content-Type", "application/json")
                .body(
                        "{\"headline\": \"Ferry\", \"body\": \"It is late.\", \"published\": \"2025-04-24T01:30:00+03:00\"}")
                .post("/normalize")
                .then()
                .statusCode(200)
                .body("articles[0].published", equalTo("2025-04-24T01:30:00+03:00"));
    }

    @Test
    void a_gzip_bomb_is_stopped_while_it_is_inflated() throws IOException {
        byte[] bomb = gzip(new byte[200 * MIB]);
        problem(given(request()).header("Content-Encoding", "gzip").body(bomb).post("/articles"), 413, "too-large");
    }

    @Test
    void thirty_megabytes_are_refused_with_and_without_a_length() throws Exception {
        byte[] body = new byte[30 * MIB];
        for (boolean chunked : new boolean[] {false, true}) {
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/articles"))
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Authorization", "Bearer " + Tokens.of("demo-service"))
                    .header("Content-Type", "text/plain")
                    .POST(
                            chunked
                                    ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                                    : HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertEquals(413, response.statusCode(), "chunked: " + chunked);
                assertTrue(response.body().contains("urn:copytaster:problem:too-large"), response.body());
            }
        }
    }

    static Stream<Arguments> notArticles() {
        return Stream.of(
                Arguments.of("PNG said to be text", "text/plain", "\u0089PNG\r\n\u001a\n\0\0\0".getBytes(ISO_8859_1)),
                Arguments.of("JPEG", "image/jpeg", "\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1)),
                Arguments.of("PDF", "text/plain", "%PDF-1.7 and so on".getBytes(UTF_8)),
                Arguments.of("ZIP", "application/octet-stream", "PK\u0003\u0004rest".getBytes(ISO_8859_1)),
                Arguments.of("zeros", "text/plain", "some\0thing\0binary\0".getBytes(UTF_8)),
                Arguments.of("text said to be an image", "image/png", "not really a picture".getBytes(UTF_8)),
                Arguments.of("a form", "multipart/form-data; boundary=x", "--x\r\n\r\nfield\r\n--x--".getBytes(UTF_8)),
                Arguments.of(
                        "XML that is no article",
                        "application/xml",
                        "<?xml version='1.0'?><inventory><shelf/></inventory>".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notArticles")
    void what_is_certainly_no_article_is_refused_at_once(String name, String type, byte[] bytes) {
        for (String path : new String[] {"/articles", "/normalize"}) {
            problem(
                    given().auth()
                            .oauth2(Tokens.of("demo-service"))
                            .header("Content-Type", type)
                            .body(bytes)
                            .post(path),
                    415,
                    "unsupported-media-type");
        }
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            query  | published        | yesterday
            query  | published        | 2025-02-30
            query  | sourceUrl        | ftp://example.org/x
            query  | source           | a\u0007b
            header | Prefer           | wait=soon
            header | Prefer           | wait=-1
            header | Content-Encoding | gzip
            """)
    void bad_parameters_are_named(String kind, String name, String value) {
        RequestSpecification request = given(request()).body("No gzip at all.");
        (kind.equals("query") ? request.queryParam(name, value) : request.header(name, value))
                .post("/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(name));
    }

    @Test
    void a_feeds_articles_are_all_on_its_receipt() {
        String feed = "<rss><channel><title>Wire</title><item><title>First</title><guid>f-1</guid></item>"
                + "<item><title>Second</title><guid>f-2</guid></item></channel></rss>";
        waitingFor(feed).statusCode(201).body("articles.size()", equalTo(2));
        assertTrue(catalog.puts().stream()
                .map(put -> put.headline())
                .toList()
                .containsAll(java.util.List.of("First", "Second")));
    }

    @Test
    void a_feed_without_items_is_no_news() {
        waitingFor("<rss><channel><title>Wire</title></channel></rss>")
                .statusCode(200)
                .body("articles.size()", equalTo(0))
                .header("Location", org.hamcrest.Matchers.containsString("/receipts/"));
    }

    @Test
    void broken_json_says_where_it_breaks() {
        String broken = "{\"headline\": \"x\",\n \"body\": }";
        problem(
                given(request()).body(broken).contentType("application/json").post("/normalize"),
                400,
                "malformed-document");
        problem(
                given(request()).body("[1]").contentType("application/json").post("/normalize"),
                422,
                "invalid-document");
    }

    @Test
    void an_empty_body_is_a_bad_request() {
        problem(given(request()).post("/articles"), 400, "empty");
    }

    @Test
    void broken_utf8_is_read_and_counted() {
        byte[] bytes =
                "A café in Kyiv\n\nThe owner said \u00ff\u00fe it would open again in the spring.".getBytes(ISO_8859_1);
        given(request())
                .contentType("text/plain; charset=utf-8")
                .body(bytes)
                .post("/normalize")
                .then()
                .statusCode(200)
                .body("articles[0].warnings.code", hasItem("invalid-bytes"));
    }

    @Test
    void normalizing_stores_nothing_and_says_all() {
        given(request())
                .contentType("text/html")
                .body(
                        "<html lang=en><h1>Bridge closed</h1><p>The old bridge is closed until further notice, the town said on Monday.</p></html>")
                .post("/normalize")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("format", equalTo("html"))
                .body("feed", equalTo(null))
                .body("articles[0].headline", equalTo("Bridge closed"))
                .body("articles[0].blocks[0].id", equalTo("b1"))
                .body("articles[0].blocks[0].type", equalTo("paragraph"))
                .body("articles[0].fingerprint", startsWith("sha256:"))
                .body("articles[0].origins.headline", equalTo("dom"));
        assertTrue(catalog.puts().stream().noneMatch(put -> put.headline().equals("Bridge closed")));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "GET,  /nowhere,                                       404, not-found",
        "GET,  /receipts/not-a-uuid,                           404, not-found",
        "GET,  /receipts/00000000-0000-7000-8000-000000000000, 404, not-found",
        "GET,  /articles,                                      405, method-not-allowed",
    })
    void what_is_not_there_is_a_problem_too(String method, String path, int status, String slug) {
        problem(given().auth().oauth2(Tokens.of("editor")).request(method, path), status, slug);
    }

    @Test
    void a_token_that_is_none_gets_a_problem() {
        problem(given().auth().oauth2("nonsense").body("x").post("/articles"), 401, "unauthorized");
        problem(
                given().auth().oauth2(Tokens.of("demo-service") + "x").body("x").post("/articles"),
                401,
                "unauthorized");
    }

    private static RequestSpecification request() {
        return given().auth()
                .oauth2(Tokens.of("demo-service"))
                .contentType("text/plain; charset=utf-8")
                .request();
    }

    private static io.restassured.response.Response submit(String text) {
        return given(request()).body(text).post("/articles");
    }

    private static ValidatableResponse waitingFor(String text) {
        return given(request())
                .header("Prefer", "wait=10")
                .body(text)
                .post("/articles")
                .then();
    }

    private static void problem(io.restassured.response.Response response, int status, String slug) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:copytaster:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", notNullValue());
    }

    private static String article(String headline) {
        return headline + "\n\nThe town woke up to it on Monday and talked about nothing else all day. "
                + UUID.randomUUID() + " people came.";
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
