package org.copytaster.ingest.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Markup made to run in somebody's browser, by every way it can come in: none of it goes out, and the words around it do. */
@Tag("corpus")
class SanitizeCorpusTest {
    private static final String BEFORE = "The ferry came back on Monday, after it had been repaired for three weeks.";
    private static final String AFTER = "The captain said that nobody had been hurt, and that he was glad of it.";

    private record Carrier(String mediaType, UnaryOperator<String> document) {}

    private static final Map<String, Carrier> CARRIERS = new LinkedHashMap<>();

    static {
        CARRIERS.put("alone", new Carrier("text/html", payload -> payload));
        CARRIERS.put(
                "in a page",
                new Carrier(
                        "text/html",
                        payload -> "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>" + BEFORE
                                + "</p>\n" + payload + "\n<p>" + AFTER + "</p></article></body></html>"));
        CARRIERS.put(
                "as a page's title",
                new Carrier(
                        "text/html",
                        payload -> "<html><head><title>" + Entities.escape(payload) + "</title></head><body><h1>"
                                + payload + "</h1><p>" + BEFORE + "</p></body></html>"));
        CARRIERS.put(
                "as body_html",
                new Carrier("application/json", payload -> json(Map.of("headline", "Ferry", "body_html", payload))));
        CARRIERS.put(
                "as headline",
                new Carrier(
                        "application/json",
                        payload -> json(Map.of(
                                "headline",
                                payload,
                                "byline",
                                payload,
                                "keywords",
                                List.of(payload),
                                "body",
                                BEFORE))));
        CARRIERS.put(
                "in ninjs",
                new Carrier(
                        "application/json",
                        payload -> json(Map.of(
                                "uri",
                                "urn:x:1",
                                "type",
                                "text",
                                "headline",
                                payload,
                                "body_xhtml",
                                "<p>" + BEFORE + "</p>" + payload))));
        CARRIERS.put("in RSS", new Carrier("application/rss+xml", payload -> rss(Entities.escape(payload))));
        CARRIERS.put(
                "in RSS, as CDATA",
                new Carrier(
                        "application/rss+xml",
                        payload -> rss("<![CDATA[" + payload.replace("]]>", "]]]]><![CDATA[>") + "]]>")));
        CARRIERS.put(
                "in Atom",
                new Carrier(
                        "application/atom+xml",
                        payload ->
                                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title><entry><id>urn:x:1</id><title type='html'>"
                                        + Entities.escape(payload) + "</title><content type='html'>"
                                        + Entities.escape(payload) + "</content></entry></feed>"));
        CARRIERS.put(
                "as elements in Atom",
                new Carrier(
                        "application/atom+xml",
                        payload ->
                                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title><entry><id>urn:x:1</id><title>Ferry</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                                        + payload + "</div></content></entry></feed>"));
        CARRIERS.put(
                "in Markdown",
                new Carrier("text/markdown", payload -> "# Ferry\n\n" + BEFORE + "\n\n" + payload + "\n\n" + AFTER));
        CARRIERS.put(
                "in a mail",
                new Carrier(
                        "message/rfc822",
                        payload -> "From: Desk <desk@example.org>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder()
                                        .encodeToString(("<p>" + BEFORE + "</p>" + payload).getBytes(UTF_8))));
        CARRIERS.put(
                "in NITF",
                new Carrier(
                        "application/xml",
                        payload -> "<nitf><body><body.head><hedline><hl1>" + Entities.escape(payload)
                                + "</hl1></hedline></body.head><body.content><p>" + BEFORE + "</p>" + payload
                                + "</body.content></body></nitf>"));
    }

    @Test
    void nothing_runs_and_no_harmless_word_is_lost() throws IOException {
        Corpus corpus = Corpus.of("html-sanitize");
        List<JsonNode> payloads = new ArrayList<>(corpus.cases("dompurify.jsonl"));
        payloads.addAll(corpus.cases("xss_vectors.jsonl"));
        List<String> dirty = new ArrayList<>();
        List<Boolean> survived = new ArrayList<>();
        List<Boolean> survivedInPage = new ArrayList<>();
        for (JsonNode test : payloads) {
            String payload = test.get("input").asText();
            CARRIERS.forEach((name, carrier) -> {
                byte[] bytes = carrier.document().apply(payload).getBytes(UTF_8);
                Normalization result = Corpus.normalize(bytes, carrier.mediaType(), "https://example.org/ferry");
                String faults = faults(result);
                if (!faults.isEmpty()) {
                    dirty.add(test.get("id") + " " + name + ": " + faults);
                }
                if (test.has("scripty") && !test.get("scripty").asBoolean() && isBody(name)) {
                    boolean kept = missing(test, result).isEmpty();
                    (name.equals("in a page") ? survivedInPage : survived).add(kept);
                    if (!kept && System.getProperty("corpus.failures") != null) {
                        System.out.println(
                                "FAIL " + test.get("id") + " " + name + " " + missing(test, result) + " " + payload);
                    }
                }
            });
        }
        assertEquals(List.of(), dirty);
        Corpus.assertScore("html-sanitize.survived", FeedCorpusTest.share(survived));
        Corpus.assertScore("html-sanitize.survived-in-page", FeedCorpusTest.share(survivedInPage));
    }

    /** Ways in which it is the body, and read as HTML. */
    private static boolean isBody(String carrier) {
        return !carrier.contains("headline")
                && !carrier.contains("title")
                && !carrier.contains("NITF")
                && !carrier.contains("elements");
    }

    private static String faults(Normalization result) {
        return result instanceof Normalization.Normalized(String _, var _, List<NormalizedArticle> articles)
                ? String.join(
                        ", ",
                        articles.stream().flatMap(SanitizeCorpusTest::faults).toList())
                : "";
    }

    private static Stream<String> faults(NormalizedArticle article) {
        Stream<String> texts = Stream.of(
                        Stream.of(
                                article.headline(),
                                article.alternativeHeadline(),
                                article.deck(),
                                article.siteName(),
                                article.text()),
                        article.bylines().stream(),
                        article.keywords().stream(),
                        article.image() == null
                                ? Stream.<String>empty()
                                : Stream.of(
                                        article.image().caption(),
                                        article.image().credit()))
                .flatMap(values -> values)
                .filter(value -> value != null)
                .map(value -> new Element("p").text(value).outerHtml());
        Stream<String> urls = Stream.of(
                        article.canonicalUrl(),
                        article.image() == null ? null : article.image().url())
                .filter(url -> url != null && !url.matches("https?://.*"));
        return Stream.concat(
                Stream.concat(texts, Stream.of(article.html())).flatMap(html -> CleanHtml.faults(html).stream()), urls);
    }

    /** The words a reader of the sanitized payload would see, and our reader does not. */
    private static List<String> missing(JsonNode test, Normalization result) {
        List<List<String>> acceptable = test.get("reference_outputs")
                .valueStream()
                .map(output ->
                        words(Jsoup.parseBodyFragment(output.asText()).body().text()))
                .toList();
        List<String> ours = result instanceof Normalization.Normalized(String _, var _, var articles)
                ? words(Jsoup.parse(articles.getFirst().html()).body().text() + " "
                        + articles.getFirst().headline())
                : List.of();
        return acceptable.stream()
                .map(expected ->
                        expected.stream().filter(word -> !ours.contains(word)).toList())
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String rss(String text) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>" + text
                + "</title><item><guid>1</guid><title>" + text + "</title><author>" + text + "</author><description>"
                + text
                + "</description><content:encoded>" + text + "</content:encoded></item></channel></rss>";
    }

    private static String json(Map<String, ?> fields) {
        return Corpus.JSON.valueToTree(fields).toString();
    }
}
