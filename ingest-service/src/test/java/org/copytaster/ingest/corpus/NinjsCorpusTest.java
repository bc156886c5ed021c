package org.copytaster.ingest.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copytaster.ingest.normalize.CanonicalUrl;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The IPTC's own test suite and examples: what is valid is an article, what is not is refused. */
@Tag("corpus")
class NinjsCorpusTest {
    private final List<Boolean> fields = new ArrayList<>();

    @Test
    void valid_ones_are_read_and_invalid_ones_refused() throws IOException {
        Corpus corpus = Corpus.of("ninjs");
        List<Boolean> accepted = new ArrayList<>();
        List<Boolean> refused = new ArrayList<>();
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            boolean valid = test.get("valid").asBoolean();
            Normalization result = Corpus.normalize(corpus.bytes(test), "application/json", null);
            boolean read = result instanceof Normalization.Normalized;
            (valid ? accepted : refused).add(valid == read);
            if (valid != read && System.getProperty("corpus.failures") != null) {
                System.out.println("FAIL " + test.get("id") + " " + test.path("schema_errors") + " " + result);
            }
            if (valid && result instanceof Normalization.Normalized normalized) {
                compare(test, normalized.articles().getFirst());
                carried(
                        test,
                        Corpus.JSON.readTree(corpus.bytes(test)),
                        normalized.articles().getFirst());
            }
        }
        System.out.printf(
                "  accepted %.3f refused %.3f%n", FeedCorpusTest.share(accepted), FeedCorpusTest.share(refused));
        Corpus.assertScore("ninjs.balanced", (FeedCorpusTest.share(accepted) + FeedCorpusTest.share(refused)) / 2);
        Corpus.assertScore("ninjs.fields", FeedCorpusTest.share(fields));
    }

    private void compare(JsonNode test, NormalizedArticle article) {
        JsonNode expect = test.path("expect");
        same(test, "uri", article.externalId());
        same(test, "headline", article.headline());
        same(
                test,
                "byline",
                article.bylines().isEmpty() ? null : article.bylines().getFirst());
        if (expect.has("language")) {
            String primary = expect.get("language").asText().split("[-_]")[0];
            // What is said has to give way to what the text surely is; then it is a warning.
            boolean doubted = article.warnings().stream().anyMatch(w -> w.code().equals("language-mismatch"));
            note(test, "language", doubted || primary.equals(article.language()), article.language());
        }
        if (expect.has("versioncreated")) {
            note(
                    test,
                    "versioncreated",
                    sameTime(expect.get("versioncreated").asText(), article.modified()),
                    article.modified());
        }
    }

    /** The text, the subjects and things, the picture: what the set only counts is looked up in the document. */
    private void carried(JsonNode test, JsonNode document, NormalizedArticle article) {
        JsonNode expect = test.path("expect");
        same(test, "copyrightholder", article.siteName());
        if (expect.has("firstcreated")) {
            note(
                    test,
                    "firstcreated",
                    sameTime(expect.get("firstcreated").asText(), article.published()),
                    article.published());
        }
        String warnings = article.warnings().toString();
        each(
                expect,
                "pubstatus",
                status ->
                        note(test, "pubstatus", status.equals("usable") != warnings.contains("not-usable"), warnings));
        each(expect, "embargoed", time -> note(test, "embargoed", warnings.contains(time), warnings));
        Set<String> names = new HashSet<>(article.keywords());
        article.subjects().forEach(subject -> names.add(subject.name()));
        Stream.of(article.people(), article.organisations(), article.places())
                .flatMap(List::stream)
                .forEach(entity -> names.add(entity.name()));
        for (String things : List.of("subjects", "persons", "organisations", "places")) {
            each(expect, things, name -> note(test, things, names.contains(name), names));
        }
        List<String> bodies = bodies(document);
        if (!bodies.isEmpty()) {
            note(test, "bodies", bodies.contains(letters(article.text())), article.text());
        }
        List<String> descriptions = Stream.of("description_text", "description_html")
                .flatMap(name -> Stream.ofNullable(expect.path(name).textValue()))
                .map(NinjsCorpusTest::letters)
                .toList();
        if (!descriptions.isEmpty()) {
            boolean kept = Stream.of(article.deck() + "", article.text())
                    .map(NinjsCorpusTest::letters)
                    .anyMatch(descriptions::contains);
            note(test, "description", kept, article);
        }
        List<String> pictures = pictures(document);
        if (!pictures.isEmpty()) {
            note(
                    test,
                    "picture",
                    article.image() != null && pictures.contains(article.image().url()),
                    article.image());
        }
    }

    /** Every body there is that has words, as letters and digits. */
    private static List<String> bodies(JsonNode document) {
        Stream<String> named = document.properties().stream()
                .filter(property -> property.getKey().startsWith("body_"))
                .map(property -> property.getValue().asText());
        Stream<String> listed = document.path("bodies").valueStream().map(body -> body.path("value")
                .asText());
        return Stream.concat(named, listed)
                .map(NinjsCorpusTest::letters)
                .filter(body -> !body.isEmpty())
                .toList();
    }

    /** The addresses of the renditions of a picture, whether the item is one or has one beside it. */
    private static List<String> pictures(JsonNode document) {
        Stream<JsonNode> items =
                Stream.concat(Stream.of(document), document.path("associations").valueStream());
        return items.filter(item -> item.path("type").asText().equals("picture"))
                .flatMap(item -> item.path("renditions").valueStream())
                .flatMap(rendition -> CanonicalUrl.of(rendition.path("href").asText()).stream())
                .map(CanonicalUrl::value)
                .toList();
    }

    private static String letters(String html) {
        return Jsoup.parse(html).body().text().replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static void each(JsonNode expect, String name, Consumer<String> check) {
        JsonNode value = expect.path(name);
        Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
        values.filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .forEach(check);
    }

    private void same(JsonNode test, String name, String ours) {
        String expected = test.path("expect")
                .path(name)
                .asText("")
                .replaceAll("\\s+", " ")
                .strip();
        if (!expected.isEmpty()) {
            note(test, name, expected.equals(ours), ours);
        }
    }

    /** What is no instant has to stay none. */
    private static boolean sameTime(String expected, OffsetDateTime ours) {
        try {
            return OffsetDateTime.parse(expected).equals(ours);
        } catch (DateTimeParseException _) {
            return true;
        }
    }

    private void note(JsonNode test, String name, boolean equal, Object ours) {
        fields.add(equal);
        if (!equal && System.getProperty("corpus.failures") != null) {
            System.out.println("FIELD " + test.get("id") + " " + name + " "
                    + test.get("expect").path(name) + " / " + ours);
        }
    }
}
