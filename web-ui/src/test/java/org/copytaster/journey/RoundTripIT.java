package org.copytaster.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.local.LocalStack;
import org.copytaster.local.Part;
import org.junit.jupiter.api.Test;

/** What the catalog gives out of an article, ingest reads as the same article: every demo article in every form. */
class RoundTripIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final List<String> FORMS =
            List.of("json", "ninjs", "ninjs2", "ninjs1", "newsml-g2", "nitf", "html", "json-ld");
    private static final List<String> FIELDS = List.of(
            "headline",
            "alternativeHeadline",
            "deck",
            "bylines",
            "language",
            "published",
            "modified",
            "canonicalUrl",
            "externalId",
            "siteName",
            "image",
            "keywords",
            "subjects",
            "people",
            "organisations",
            "places");

    /** In a page that says less, ingest takes a deck for a line of the text: the README tells so. */
    private static final int FEWEST_WORDS = 60;

    private final LocalStack stack = RunningStack.get();

    @Test
    void everyArticleOfTheDeskInEveryForm() throws IOException, InterruptedException {
        stack.loadDemoArticles();
        String token = stack.userToken("editor");
        List<String> different = new ArrayList<>();
        int articles = 0;
        for (JsonNode item :
                JSON.readTree(get("/articles?limit=200", token).body()).get("items")) {
            String path = "/articles/" + item.get("id").asText();
            JsonNode article = JSON.readTree(get(path, token).body());
            for (String form : FORMS) {
                if (form.equals("html") && item.get("words").asInt() < FEWEST_WORDS) {
                    continue;
                }
                HttpResponse<String> document = get(path + "?format=" + form, token);
                compare(form, article, normalized(document, token), different);
            }
            articles++;
        }
        assertTrue(articles >= 10, "the demo articles are there");
        assertEquals("", String.join("\n", different));
    }

    private static void compare(String form, JsonNode article, JsonNode read, List<String> different) {
        String which = form + " of “" + article.get("headline").asText() + "”: ";
        for (String field : FIELDS) {
            String expected = expected(form, field, article);
            String actual = value(field, read);
            if (!isLost(form, field, article) && !expected.equals(actual)) {
                different.add(which + field + " was " + expected + " and is " + actual);
            }
        }
        String expected = blocks(form, article);
        String actual = blocks(form, read);
        if (!expected.equals(actual)) {
            different.add(which + "blocks were\n" + expected + "\nand are\n" + actual);
        }
    }

    /** What the README of catalog-service says that a form cannot carry. */
    private static boolean isLost(String form, String field, JsonNode article) {
        boolean undated = article.get("published").isNull();
        return switch (form) {
            case "html" -> field.equals("externalId");
            case "newsml-g2" ->
                field.equals("siteName") && article.get("siteName").isNull()
                        || undated && (field.equals("published") || field.equals("modified"));
            default -> false;
        };
    }

    /** An id of ours stands where the source has none. */
    private static String expected(String form, String field, JsonNode article) {
        boolean ours = field.equals("externalId") && article.get("externalId").isNull();
        String id = article.get("id").asText();
        return ours
                ? form.startsWith("json")
                        ? (form.equals("json") ? "\"" + id + "\"" : "null")
                        : "\"urn:uuid:" + id + "\""
                : value(field, article);
    }

    /** A change at the moment of publication is none. */
    private static String value(String field, JsonNode article) {
        JsonNode value = article.path(field);
        return field.equals("modified") && value.equals(article.path("published")) ? "null" : value.toString();
    }

    private static String blocks(String form, JsonNode article) {
        StringBuilder blocks = new StringBuilder();
        for (JsonNode block : article.get("blocks")) {
            String text = block.get("text").asText();
            blocks.append(
                            form.equals("json-ld")
                                    ? text.replaceAll("\\s+", " ")
                                    : block.get("type").asText() + " " + text)
                    .append('\n');
        }
        return blocks.toString();
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(stack.url(Part.CATALOG) + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        return answer;
    }

    private JsonNode normalized(HttpResponse<String> document, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(stack.url(Part.INGEST) + "/normalize"))
                        .header("Authorization", "Bearer " + token)
                        .header(
                                "Content-Type",
                                document.headers().firstValue("Content-Type").orElseThrow())
                        .POST(HttpRequest.BodyPublishers.ofString(document.body()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), document.uri() + ": " + answer.body());
        return JSON.readTree(answer.body()).get("articles").get(0);
    }
}
