package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copytaster.ingest.normalize.CanonicalUrl;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that describe themselves in every vocabulary there is, some of them badly. */
@Tag("corpus")
class HtmlMetadataCorpusTest {
    private static final String PAGE = "http://www.example.com/index.html";

    /** The terms, as the set writes them, that name a field of the article. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("og:title", "title"),
            Map.entry("og:description", "description"),
            Map.entry("og:url", "url"),
            Map.entry("og:image", "image"),
            Map.entry("article:published_time", "date"),
            Map.entry("article:author", "author"),
            Map.entry("dc.title", "title"),
            Map.entry("dc.creator", "author"),
            Map.entry("dc.description", "description"),
            Map.entry("dcterms.abstract", "description"),
            Map.entry("dcterms.issued", "date"),
            Map.entry("dc.date", "date"),
            Map.entry("http://purl.org/dc/terms/title", "title"),
            Map.entry("http://purl.org/dc/terms/creator", "author"),
            Map.entry("http://purl.org/dc/terms/created", "date"),
            Map.entry("http://purl.org/dc/elements/1.1/title", "title"),
            Map.entry("http://purl.org/dc/elements/1.1/creator", "author"),
            Map.entry("http://purl.org/dc/elements/1.1/description", "description"),
            Map.entry("headline", "title"),
            Map.entry("description", "description"),
            Map.entry("datepublished", "date"),
            Map.entry("author", "author"),
            Map.entry("image", "image"));

    private final List<String> missing = new ArrayList<>();
    private final List<Boolean> found = new ArrayList<>();

    @Test
    void every_page_is_read_and_what_it_says_of_itself_is_there() throws IOException {
        Corpus corpus = Corpus.of("html-metadata");
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            Normalization result = Corpus.normalize(corpus.bytes(test), "text/html", PAGE);
            if (result instanceof Normalization.Normalized(var _, var _, List<NormalizedArticle> articles)) {
                compare(test, articles.getFirst());
            } else {
                missing.add(test.get("id") + " " + result);
            }
        }
        assertEquals(List.of(), missing);
        Corpus.assertScore("html-metadata.fields", FeedCorpusTest.share(found));
    }

    private void compare(JsonNode test, NormalizedArticle article) {
        JsonNode expect = test.get("expect");
        String syntax = test.get("syntax").asText();
        switch (syntax) {
            case "rdfa" ->
                expect.path("rdfa_expanded")
                        .valueStream()
                        .filter(node -> node.path("@id").asText().equals(PAGE))
                        .forEach(node -> properties(test, node, article));
            case "json-ld" ->
                expect.path("jsonld")
                        .valueStream()
                        .filter(node -> node.path("@type").asText().endsWith("Article"))
                        .forEach(node -> properties(test, node, article));
            case "microdata" -> {
                JsonNode items = expect.path("json");
                if (items.size() == 1
                        && items.path(0).path("type").asText().matches(".*(?:Article|Event|CreativeWork)")) {
                    properties(test, items.path(0).path("properties"), article);
                    each(items.path(0).path("properties").path("name"))
                            .forEach(name -> check(test, "title", name, article));
                }
            }
            case "dublincore" ->
                expect.path("json")
                        .valueStream()
                        .flatMap(node -> Stream.concat(
                                node.path("elements").valueStream(),
                                node.path("terms").valueStream()))
                        .forEach(term -> field(
                                test,
                                term.path("name").asText(),
                                term.path("content").asText(),
                                article));
            default ->
                expect.path("json")
                        .valueStream()
                        .flatMap(node -> node.path("properties").valueStream())
                        .forEach(pair ->
                                field(test, pair.path(0).asText(), pair.path(1).asText(), article));
        }
    }

    private void properties(JsonNode test, JsonNode node, NormalizedArticle article) {
        node.properties().forEach(property -> each(property.getValue())
                .forEach(value -> field(test, property.getKey(), value, article)));
    }

    private static Stream<String> each(JsonNode value) {
        Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
        return values.map(one -> one.isObject()
                        ? one.path("@value").asText(one.path("name").asText())
                        : one.asText())
                .filter(text -> !text.isBlank());
    }

    private void field(JsonNode test, String name, String value, NormalizedArticle article) {
        String field = FIELDS.get(name.toLowerCase(Locale.ROOT));
        if (field != null && !value.isBlank()) {
            check(test, field, value, article);
        }
    }

    private void check(JsonNode test, String field, String value, NormalizedArticle article) {
        boolean there =
                switch (field) {
                    case "title" -> holds(value, article.headline(), article.alternativeHeadline(), article.text());
                    case "description" -> holds(value, article.deck(), article.text());
                    case "author" -> holds(value, String.join(", ", article.bylines()));
                    case "date" -> isSameDay(value, article);
                    case "url" ->
                        CanonicalUrl.of(value, PAGE).map(CanonicalUrl::value).stream()
                                .anyMatch(url -> url.equals(article.canonicalUrl()));
                    default ->
                        article.image() != null
                                && CanonicalUrl.of(value, PAGE).map(CanonicalUrl::value).stream()
                                        .anyMatch(article.image().url()::equals);
                };
        found.add(there);
        if (!there && System.getProperty("corpus.failures") != null) {
            System.out.println("FIELD " + test.get("id") + " " + field + " " + value + " / " + article);
        }
    }

    private static boolean holds(String value, String... texts) {
        String expected = VisibleText.of(value);
        return Stream.of(texts)
                .anyMatch(text -> text != null && VisibleText.of(text).contains(expected));
    }

    private static boolean isSameDay(String value, NormalizedArticle article) {
        return value.length() >= 10
                && article.published() != null
                && article.published().toLocalDate().toString().equals(value.substring(0, 10));
    }
}
