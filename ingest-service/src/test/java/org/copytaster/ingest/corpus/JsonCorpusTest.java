package org.copytaster.ingest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.normalize.Normalization;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** JSON Feeds, and JSON that is none. */
@Tag("corpus")
class JsonCorpusTest {

    @Test
    void json_feeds() throws IOException {
        Corpus corpus = Corpus.of("feeds-jsonfeed");
        List<Boolean> passed = new ArrayList<>();
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            Normalization result = Corpus.normalize(corpus.bytes(test), "application/feed+json", null);
            if (test.get("valid").asBoolean()) {
                passed.add(isRead(test, result));
            }
        }
        Corpus.assertScore("feeds-jsonfeed", FeedCorpusTest.share(passed));
    }

    private static boolean isRead(JsonNode test, Normalization result) {
        return result instanceof Normalization.Normalized read
                && test.get("expect").properties().stream().allMatch(expected -> {
                    boolean agrees = new FeedReading(read)
                            .agrees(expected.getKey(), expected.getValue(), true)
                            .orElse(true);
                    if (!agrees && System.getProperty("corpus.failures") != null) {
                        System.out.println("FAIL " + test.get("id") + " " + expected + " / " + read);
                    }
                    return agrees;
                });
    }

    @Test
    void malformed_json_is_told_from_json_of_the_wrong_shape() throws IOException {
        Corpus corpus = Corpus.of("bad-json");
        List<String> wrong = new ArrayList<>();
        int strict = 0;
        for (JsonNode test : corpus.cases("cases.jsonl")) {
            Normalization result = Corpus.normalize(corpus.bytes(test), "application/json", null);
            boolean malformed = result instanceof Normalization.Rejected(Normalization.Reason reason, String _)
                    && reason == Normalization.Reason.MALFORMED;
            String expected = test.get("expect").asText();
            strict += expected.equals("either") ? 0 : 1;
            if (expected.equals(malformed ? "accept" : "reject")) {
                wrong.add(test.get("id").asText() + " " + result);
            }
        }
        assertEquals(List.of(), wrong, "of " + strict);
    }
}
