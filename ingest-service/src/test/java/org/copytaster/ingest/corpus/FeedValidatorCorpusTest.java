package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.normalize.Normalization;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Feeds with every fault the validator of the W3C knows. Each ends in a result, soon; a valid one loses none of its items. */
@Tag("corpus")
class FeedValidatorCorpusTest {

    @Test
    void every_feed_gets_an_answer_and_a_valid_one_keeps_its_items() throws IOException {
        Corpus corpus = Corpus.of("feeds-validator");
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            byte[] bytes = corpus.bytes(test);
            Normalization result = Corpus.normalize(bytes, "application/xml", "http://feeds.example/feed.xml");
            Optional<Integer> items = items(bytes);
            if (test.path("verdict").asText().equals("valid") && items.isPresent()) {
                valid++;
                if (!(result instanceof Normalization.Normalized read
                        && read.feed() != null
                        && read.feed().items() == items.get())) {
                    wrong.add(test.get("id").asText() + ": " + items.get() + " / " + result);
                }
            }
        }
        assertEquals(List.of(), wrong, "of " + valid);
    }

    /** Counted apart from the reading, so that one can check the other; nothing where it is no feed but another document. */
    private static Optional<Integer> items(byte[] bytes) throws IOException {
        var document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        boolean feed =
                document.children().stream().anyMatch(root -> root.tagName().matches("(?i)(?:\\w+:)?(?:rss|feed|rdf)"));
        List<Element> items = document.select("item, entry, *|item, *|entry");
        long own = items.stream()
                .filter(item -> item.parents().stream().noneMatch(items::contains))
                .count();
        return feed ? Optional.of((int) own) : Optional.empty();
    }
}
