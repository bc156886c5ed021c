package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copytaster.ingest.intake.ContentLocation;
import org.copytaster.ingest.normalize.Normalization;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** RSS, RDF, Atom and CDF, as the tests of two well-known readers have them. */
@Tag("corpus")
class FeedCorpusTest {
    private final Map<String, List<Boolean>> byClass = new TreeMap<>();

    @Test
    void feedparser() throws IOException {
        Corpus corpus = Corpus.of("feeds-feedparser");
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            JsonNode headers = test.path("http_headers");
            Normalization result = Corpus.normalize(
                    corpus.bytes(test),
                    headers.path("content-type").asText("application/xml"),
                    ContentLocation.of(
                            headers.path("content-location").asText(null),
                            test.path("document_url").asText(null)));
            if (test.path("kind").asText().equals("value")) {
                score(test, result);
            }
            if (test.path("class").asText().endsWith("sanitize") && result instanceof Normalization.Normalized feed) {
                feed.articles().forEach(article -> assertFalse(isDangerous(article.html()), article::html));
            }
        }
        report("feeds-feedparser");
    }

    @Test
    void gofeed() throws IOException {
        Corpus corpus = Corpus.of("feeds-gofeed");
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            Normalization result = Corpus.normalize(corpus.bytes(test), null, null);
            if (test.path("kind").asText().equals("value")) {
                ((ObjectNode) test).put("compare", "html");
                ((ObjectNode) test).set("expect", flat(test.get("expect")));
                score(test, result);
            }
        }
        report("feeds-gofeed");
    }

    /** What that reader makes of a dialect before it is translated; of it what every item has. */
    @Test
    void gofeed_native() throws IOException {
        Corpus corpus = Corpus.of("feeds-gofeed");
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            if (test.path("kind").asText().equals("native")) {
                ((ObjectNode) test).put("compare", "html").set("expect", nativeItems(test.get("expect_native")));
                score(test, Corpus.normalize(corpus.bytes(test), null, null));
            }
        }
        report("feeds-gofeed-native");
    }

    private static JsonNode nativeItems(JsonNode expect) {
        ObjectNode flat = Corpus.JSON.createObjectNode();
        JsonNode items = expect.has("items") ? expect.get("items") : expect.path("entries");
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            String entry = "entries[" + i + "].";
            copy(item, "title", flat, entry + "title");
            copy(item, "link", flat, entry + "link");
            copy(item, "id", flat, entry + "id");
            if (item.has("guid")) {
                JsonNode guid = item.get("guid");
                flat.set(entry + "id", guid.isObject() ? guid.path("value") : guid);
            }
        }
        return flat;
    }

    static JsonNode flat(JsonNode expect) {
        var flat = Corpus.JSON.createObjectNode();
        Map<String, String> names = Map.of(
                "title",
                "title",
                "link",
                "link",
                "description",
                "description",
                "language",
                "language",
                "updatedParsed",
                "updated");
        names.forEach((theirs, ours) -> copy(expect, theirs, flat, "feed." + ours));
        Map<String, String> itemNames = Map.of(
                "title",
                "title",
                "link",
                "link",
                "description",
                "description",
                "content",
                "content",
                "guid",
                "id",
                "publishedParsed",
                "published",
                "updatedParsed",
                "updated");
        for (int i = 0; i < expect.path("items").size(); i++) {
            String entry = "entries[" + i + "].";
            JsonNode item = expect.path("items").get(i);
            itemNames.forEach((theirs, ours) -> copy(item, theirs, flat, entry + ours));
            if (item.path("authors").path(0).has("name")) {
                flat.set(entry + "author", item.path("authors").path(0).get("name"));
            }
            if (item.has("categories")) {
                flat.set(entry + "categories", item.get("categories"));
            }
        }
        return flat;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String key) {
        if (from.has(name)) {
            to.set(key, from.get(name));
        }
    }

    private void score(JsonNode test, Normalization result) {
        boolean html = test.path("compare").asText().equals("html");
        List<Boolean> agreed = new ArrayList<>();
        test.path("expect").properties().forEach(expected -> {
            if (result instanceof Normalization.Normalized read && read.feed() != null) {
                new FeedReading(read)
                        .agrees(expected.getKey(), expected.getValue(), html)
                        .ifPresent(agreed::add);
            } else {
                agreed.add(false);
            }
        });
        if (agreed.isEmpty()) {
            return;
        }
        boolean passed = !agreed.contains(false);
        byClass.computeIfAbsent(test.path("class").asText(), _ -> new ArrayList<>())
                .add(passed);
        if (!passed && System.getProperty("corpus.failures") != null) {
            System.out.println(
                    "FAIL " + test.path("id").asText() + " " + test.path("expect") + "\n     " + shown(result));
        }
    }

    private static String shown(Normalization result) {
        return result instanceof Normalization.Normalized read
                ? read.feed() + " "
                        + read.articles().stream()
                                .map(a -> "[" + a.headline() + "|" + a.externalId() + "|" + a.canonicalUrl() + "|"
                                        + a.bylines() + "|" + a.published() + "|" + a.modified() + "|" + a.keywords()
                                        + "|" + a.deck() + "|" + a.html() + "]")
                                .toList()
                : result.toString();
    }

    private void report(String name) {
        byClass.forEach(
                (label, results) -> System.out.printf("  %-28s %.3f of %d%n", label, share(results), results.size()));
        Corpus.assertScore(
                name, share(byClass.values().stream().flatMap(List::stream).toList()));
        Corpus.assertScore(
                name + ".macro",
                byClass.values().stream()
                        .mapToDouble(FeedCorpusTest::share)
                        .average()
                        .orElse(0));
    }

    static double share(List<Boolean> results) {
        return results.stream().filter(Boolean::booleanValue).count() / (double) results.size();
    }

    static boolean isDangerous(String html) {
        return Optional.of(html)
                .filter(
                        text -> text.matches(
                                "(?is).*(?:<(?:script|iframe|object|embed|meta|link|form)\\b|<[^>]+\\son\\w+\\s*=|<[^>]+(?:javascript:|data:text/html)).*"))
                .isPresent();
    }
}
