package org.copytaster.ingest.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
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
    private static boolean sameTime(String expected, Instant ours) {
        try {
            return OffsetDateTime.parse(expected).toInstant().equals(ours);
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
