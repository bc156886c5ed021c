package org.copytaster.ingest.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copytaster.ingest.normalize.CanonicalUrl;
import org.copytaster.ingest.normalize.Entity;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The IPTC's examples and unit tests: a news item becomes an article, any other kind of item is refused as what it is. */
@Tag("corpus")
class NewsmlCorpusTest {
    private final Map<String, List<Boolean>> fields = new TreeMap<>();

    @Test
    void news_items_become_articles_and_other_items_none() throws IOException {
        Corpus corpus = Corpus.of("newsml-g2");
        List<Boolean> kinds = new ArrayList<>();
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            byte[] document = corpus.bytes(test);
            Normalization result = Corpus.normalize(document, "application/vnd.iptc.g2.newsitem+xml", null);
            String kind = test.path("expect").path("root").asText();
            if (test.get("valid").asBoolean()) {
                boolean asItShould = kind.equals("newsItem")
                        ? result instanceof Normalization.Normalized read
                                && read.format().equals("newsml-g2")
                        : result instanceof Normalization.Rejected(Normalization.Reason reason, String detail)
                                && reason == Normalization.Reason.INVALID
                                && detail.contains(kind);
                kinds.add(asItShould);
                say(asItShould, test, "KIND", result);
            }
            if (kind.equals("newsItem") && result instanceof Normalization.Normalized read) {
                compare(test, document, read.articles().getFirst());
            }
        }
        fields.forEach((name, results) ->
                System.out.printf("  %-16s %.3f of %d%n", name, FeedCorpusTest.share(results), results.size()));
        assertEquals(List.of(), kinds.stream().filter(kind -> !kind).toList(), "documents taken for what they are not");
        Corpus.assertScore(
                "newsml-g2.fields",
                FeedCorpusTest.share(
                        fields.values().stream().flatMap(Collection::stream).toList()));
    }

    /** What the document says and the canonical article has a place for; the version and the item's class have none. */
    private void compare(JsonNode test, byte[] document, NormalizedArticle article) {
        JsonNode expect = test.path("expect");
        String warnings = article.warnings().toString();
        each(expect, "guid", value -> note(test, "guid", value.equals(article.externalId()), article));
        each(expect, "provider", value -> note(test, "provider", isProvider(value, article, document), article));
        each(expect, "versionCreated", value -> note(test, "versionCreated", at(value, article.modified()), article));
        each(expect, "firstCreated", value -> note(test, "firstCreated", at(value, article.published()), article));
        each(expect, "pubStatus", value -> {
            String status = value.substring(value.lastIndexOf(':') + 1);
            note(test, "pubStatus", status.equals("usable") != warnings.contains("not-usable"), article);
        });
        each(expect, "embargoed", value -> note(test, "embargoed", warnings.contains(value), article));
        each(
                expect,
                "headlines",
                value -> note(
                        test,
                        "headlines",
                        line(value).equals(article.headline()) || line(value).equals(article.alternativeHeadline()),
                        article));
        each(expect, "title", value -> {
            boolean onlyTitle = !expect.has("headlines") && !expect.has("bodies");
            note(test, "title", !onlyTitle || line(value).equals(article.headline()), article);
        });
        each(expect, "by", value -> note(test, "by", article.bylines().contains(line(value)), article));
        each(
                expect,
                "slugline",
                value -> note(test, "slugline", article.keywords().contains(line(value)), article));
        each(expect, "descriptions", value -> note(test, "descriptions", isDeckOrText(line(value), article), article));
        each(expect, "creditline", value -> note(test, "creditline", isCredit(value, article), article));
        each(expect, "remoteContent", value -> note(test, "remoteContent", isPicture(value, article), article));
        // what NewsML-G2 calls a subject may be a person, an organisation or a place
        List<String> codes = Stream.concat(
                        article.subjects().stream().map(Subject::code),
                        Stream.of(article.people(), article.organisations(), article.places())
                                .flatMap(List::stream)
                                .map(Entity::code))
                .toList();
        each(expect, "subjects", value -> note(test, "subjects", codes.contains(value), article));
        String language = expect.path("language").isMissingNode() ? "xml_lang" : "language";
        each(expect, language, value -> note(test, "language", isLanguage(value, article), article));
        bodies(test, article);
    }

    private void bodies(JsonNode test, NormalizedArticle article) {
        for (JsonNode body : test.path("expect").path("bodies")) {
            each(
                    body,
                    "hl1",
                    value -> note(
                            test,
                            "hl1",
                            Stream.of(article.headline(), article.alternativeHeadline())
                                    .filter(Objects::nonNull)
                                    .anyMatch(line -> line.replace(" ", "")
                                            .equals(line(value).replace(" ", ""))),
                            article));
            each(body, "paragraphs", value -> note(test, "paragraphs", isDeckOrText(line(value), article), article));
        }
    }

    /** The document's own summary goes to the deck; all else is a block of its own. */
    private static boolean isDeckOrText(String expected, NormalizedArticle article) {
        return expected.equals(article.deck())
                || article.blocks().stream().anyMatch(block -> block.text().equals(expected));
    }

    /** The set gives the code; where the document has a name beside it, that is what a reader is to see. */
    private static boolean isProvider(String code, NormalizedArticle article, byte[] document) {
        String name = article.siteName();
        return name != null && (name.equals(code) || new String(document, UTF_8).contains("<name>" + name + "</name>"));
    }

    private static boolean isCredit(String expected, NormalizedArticle article) {
        return article.image() == null || line(expected).equals(article.image().credit());
    }

    /** Only a picture with an address on the web has one here. */
    private static boolean isPicture(String expected, NormalizedArticle article) {
        return CanonicalUrl.of(expected)
                .map(url -> article.image() != null && article.image().url().equals(url.value()))
                .orElse(article.image() == null);
    }

    private static boolean isLanguage(String expected, NormalizedArticle article) {
        return expected.split("[-_]")[0].equals(article.language())
                || article.warnings().toString().contains("language-mismatch");
    }

    private static boolean at(String expected, OffsetDateTime ours) {
        return OffsetDateTime.parse(expected.strip()).equals(ours);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void each(JsonNode expect, String name, java.util.function.Consumer<String> check) {
        JsonNode value = expect.path(name);
        Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
        values.filter(JsonNode::isValueNode)
                .map(node -> node.asText(""))
                .filter(text -> !text.isBlank() && !text.equals("null"))
                .forEach(check);
    }

    private void note(JsonNode test, String name, boolean equal, NormalizedArticle ours) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(equal);
        say(equal, test, name + " " + test.path("expect").path(name), ours);
    }

    private static void say(boolean passed, JsonNode test, String what, Object ours) {
        if (!passed && System.getProperty("corpus.failures") != null) {
            System.out.println("FAIL " + test.get("id").asText() + " " + what + "\n     " + ours);
        }
    }
}
