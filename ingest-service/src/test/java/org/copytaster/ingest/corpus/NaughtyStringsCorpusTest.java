package org.copytaster.ingest.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Strings that break programs, where an article has its words: what comes in is what is read. */
@Tag("corpus")
class NaughtyStringsCorpusTest {
    private static final String BEFORE = "The ferry came back on Monday, after it had been repaired for three weeks.";
    private static final String AFTER = "The captain said that nobody had been hurt, and that he was glad of it.";

    /** What a body is read as, if it has such signs: HTML or Markdown, and its signs are none of its words. */
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#?\\w+;?|[*_`\\\\\\[]");

    private final List<String> wrong = new ArrayList<>();
    private int cases;

    @Test
    void are_given_back_as_they_came() throws IOException {
        for (JsonNode test : Corpus.of("naughty-strings").cases("cases.jsonl")) {
            String string = test.get("input").asText();
            if (VisibleText.of(string).isEmpty()) {
                continue;
            }
            asFields(test, string);
            asPlainText(test, string);
            inAtom(test, string);
        }
        System.out.println("corpus naughty-strings " + cases + " places");
        assertEquals(List.of(), wrong);
    }

    private void asFields(JsonNode test, String string) {
        byte[] json = Corpus.JSON
                .valueToTree(Map.of(
                        "headline", string,
                        "description", string,
                        "bylines", List.of(string),
                        "keywords", List.of(string, "ferry"),
                        "body", List.of(BEFORE, string)))
                .toString()
                .getBytes(UTF_8);
        Optional<NormalizedArticle> article = read(json, "application/json");
        check(test, "headline", article, a -> same(string, a.headline()));
        check(test, "byline", article, a -> same(string, a.bylines().getFirst()));
        check(test, "keyword", article, a -> same(string, a.keywords().getFirst()));
        if (!MARKUP.matcher(string).find()) {
            check(test, "body", article, a -> same(string, a.blocks().getLast().text()));
        }
    }

    /** In the middle of a text, where no place makes it anything but text. */
    private void asPlainText(JsonNode test, String string) {
        String text = "Ferry\n\n" + BEFORE + "\n\n" + AFTER + " " + string + " " + BEFORE + "\n\n" + AFTER;
        Optional<NormalizedArticle> article = read(text.getBytes(UTF_8), "text/plain; charset=utf-8");
        if (!MARKUP.matcher(string).find()) {
            check(test, "plain text", article, a -> VisibleText.of(a.text()).contains(VisibleText.of(string)));
        }
    }

    private void inAtom(JsonNode test, String string) {
        String escaped = Entities.escape(string);
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:x:1</id><title type='text'>" + escaped
                + "</title><author><name>" + escaped + "</name></author><category term=\"" + escaped
                + "\"/><content type='text'>" + escaped + "</content></entry></feed>";
        Optional<NormalizedArticle> article = read(feed.getBytes(UTF_8), "application/atom+xml");
        check(test, "Atom title", article, a -> same(string, a.headline()));
        check(test, "Atom content", article, a -> same(string, a.text()));
    }

    private static Optional<NormalizedArticle> read(byte[] bytes, String mediaType) {
        return Corpus.normalize(bytes, mediaType, null) instanceof Normalization.Normalized(var _, var _, var articles)
                ? Optional.of(articles.getFirst())
                : Optional.empty();
    }

    private void check(
            JsonNode test, String place, Optional<NormalizedArticle> article, Predicate<NormalizedArticle> same) {
        cases++;
        if (!article.map(same::test).orElse(false)) {
            wrong.add(test.get("id").asText() + " as " + place + ": " + test.get("input") + " / "
                    + article.map(a -> a.headline() + " | " + a.bylines() + " | " + a.keywords() + " | " + a.text()));
        }
    }

    private static boolean same(String expected, String ours) {
        return VisibleText.of(expected).equals(VisibleText.of(ours));
    }
}
