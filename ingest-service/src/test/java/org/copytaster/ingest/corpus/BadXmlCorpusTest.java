package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.copytaster.ingest.normalize.Normalization;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents made to fetch, to read files or to explode: each ends in a result or a refusal, and holds nothing from outside. */
@Tag("corpus")
class BadXmlCorpusTest {
    private static final int LITTLE = 100_000;

    @Test
    void nothing_is_fetched_or_expanded() throws IOException {
        Corpus corpus = Corpus.of("bad-xml");
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            byte[] bytes = corpus.bytes(test);
            for (String type : new String[] {"application/xml", "application/rss+xml", "text/html"}) {
                Normalization result = Corpus.normalize(bytes, type, null);
                String text = result.toString();
                assertFalse(text.contains("root:x:0:0"), () -> test.get("id") + " read a file");
                assertFalse(text.length() > bytes.length * 4L + LITTLE, () -> test.get("id") + " grew");
            }
        }
    }
}
