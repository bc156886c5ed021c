package org.copytaster.catalog.annotation.protocol;

import static org.copytaster.catalog.testsupport.Callers.editor;
import static org.copytaster.catalog.testsupport.Callers.reader;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

/** What the Web Annotation Protocol wants, as the set {@code w3c-annotation} has it, one HTTP exchange after the other. */
@CatalogTest
class W3cProtocolCorpusTest {
    private static final String LD_JSON = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String MINIMAL =
            "return=representation;include=\"http://www.w3.org/ns/ldp#PreferMinimalContainer\"";
    private static final Pattern HEADER_CONTAINS =
            Pattern.compile("(?:response header )?([A-Z][A-Za-z-]+) contains ([A-Za-z]+)");
    private static final Pattern HEADER_PRESENT = Pattern.compile("([A-Z][A-Za-z-]+) header present.*");

    private final ObjectMapper json = new ObjectMapper();

    /** Other tests fill the catalog's container; its pages are looked at from here on. */
    private final Instant began = Instant.now();

    @Test
    void allAssertionsHold() throws IOException {
        assumeTrue(W3cAssertions.areThere(), () -> "there is no " + W3cAssertions.FOLDER + "; set CORPUS");
        List<String> wrong = new ArrayList<>();
        int held = 0;
        for (String container : List.of("/annotations/", "/articles/" + given(ferry()) + "/annotations/")) {
            for (int i = 0; i < 3; i++) {
                post(container);
            }
            for (String line : W3cAssertions.read(W3cAssertions.FOLDER.resolve("protocol_cases.jsonl"))
                    .split("\n")) {
                JsonNode wanted = json.readTree(line);
                try {
                    check(container, wanted);
                    held++;
                } catch (AssertionError e) {
                    wrong.add(container + " " + wanted.get("id").asText() + ": " + e.getMessage());
                }
            }
        }
        System.out.printf("w3c-annotation: %d protocol assertions held, in two containers%n", held);
        assertEquals(List.of(), wrong);
    }

    private Response post(String container) throws IOException {
        return post(container, sent());
    }

    private ObjectNode sent() throws IOException {
        String body = W3cAssertions.read(W3cAssertions.FOLDER.resolve("protocol-post-body.json"))
                .replace("REPLACE-WITH-A-FRESH-UUID", UUID.randomUUID().toString());
        return (ObjectNode) json.readTree(body);
    }

    private static Response post(String container, JsonNode annotation) {
        Response response =
                editor().contentType(LD_JSON).body(annotation.toString()).post(container);
        assertEquals(201, response.statusCode(), response::asString);
        return response;
    }

    private void check(String container, JsonNode wanted) throws IOException {
        String id = wanted.get("id").asText();
        String expect = wanted.get("expect").asText();
        switch (id) {
            case "proto/container-url-slash" ->
                assertTrue(body(reader().get(container)).get("id").asText().endsWith("/"));
            case "proto/container-type-collection" ->
                assertTrue(body(reader().get(container)).get("type").toString().contains("AnnotationCollection"));
            case "proto/page-prev" -> pages(container + "?limit=2&from=" + began, true);
            case "proto/page-next" -> pages(container + "?limit=2&from=" + began, false);
            case "proto/create-canonical" -> {
                ObjectNode sent = sent();
                assertEquals(sent.get("canonical"), body(post(container, sent)).get("canonical"));
            }
            case "proto/create-location" -> {
                Response created = post(container);
                assertEquals(body(created).get("id").asText(), created.header("Location"));
            }
            case "proto/update-put" -> {
                Response created = post(container);
                ObjectNode changed = (ObjectNode) body(created);
                changed.put("target", "http://www.example.com/other.html");
                Response put = editor().contentType(LD_JSON)
                        .header("If-Match", created.header("ETag"))
                        .body(changed.toString())
                        .put(created.header("Location"));
                assertEquals(200, put.statusCode(), put::asString);
                assertEquals(changed.get("target"), body(put).get("target"));
            }
            case "proto/page-full-annotations" -> {
                JsonNode page =
                        body(reader().get(minimal(container).get("first").asText()));
                assertFalse(page.get("items").isEmpty());
                page.get("items").forEach(item -> assertTrue(item.has("@context") && item.has("target")));
            }
            case "proto/minimal-first" ->
                assertTrue(minimal(container).get("first").isTextual());
            case "proto/page-no-prefer" ->
                assertFalse(reader().header("Prefer", MINIMAL)
                        .get(container)
                        .headers()
                        .hasHeaderWithName("Prefer"));
            default -> header(container, wanted, expect);
        }
    }

    /** The sentences that say the same of any header or status. */
    private void header(String container, JsonNode wanted, String expect) throws IOException {
        String request = wanted.get("request").asText();
        String url = wanted.get("target").asText().equals("annotation")
                ? post(container).header("Location")
                : container;
        Response response = request.contains("PreferMinimalContainer")
                ? reader().header("Prefer", MINIMAL).get(url)
                : reader().request(Method.valueOf(request), url);
        Matcher contains = HEADER_CONTAINS.matcher(expect);
        Matcher present = HEADER_PRESENT.matcher(expect);
        if (contains.matches()) {
            String values = String.join(", ", response.headers().getValues(contains.group(1)));
            assertTrue(List.of(values.split(",\\s*")).contains(contains.group(2)), values);
        } else if (present.matches()) {
            assertTrue(response.headers().hasHeaderWithName(present.group(1)), expect);
        } else if (expect.startsWith("status ")) {
            assertEquals(Integer.parseInt(expect.substring("status ".length())), response.statusCode());
        } else {
            throw new AssertionError("nobody knows how to check: " + expect);
        }
    }

    private void pages(String container, boolean backwards) throws IOException {
        JsonNode collection = minimal(container);
        long total = collection.get("total").asLong();
        String step = backwards ? "prev" : "next";
        String next = collection.get(backwards ? "last" : "first").asText();
        long seen = 0;
        while (next != null) {
            JsonNode page = body(reader().urlEncodingEnabled(false).get(next));
            seen += page.get("items").size();
            assertEquals(collection.get("id"), page.get("partOf").get("id"));
            next = page.path(step).textValue();
        }
        assertEquals(total, seen);
    }

    private JsonNode minimal(String container) throws IOException {
        return body(reader().header("Prefer", MINIMAL).get(container));
    }

    private JsonNode body(Response response) throws IOException {
        return json.readTree(response.asString());
    }
}
