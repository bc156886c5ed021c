package org.copytaster.ingest.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.parsed.BlockType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real article as pasted from a page: one line a paragraph, two captions among them, no headline. */
class KyivStrikeTest {
    private static final Path CORPUS = Path.of(Optional.ofNullable(System.getProperty("CORPUS"))
            .or(() -> Optional.ofNullable(System.getenv("CORPUS")))
            .orElse("../../shared"));
    private static final Path SAMPLE = CORPUS.resolve("sample/kyiv-strike.txt");

    private String sample;
    private NormalizedArticle article;

    @BeforeEach
    void normalize() throws IOException {
        assumeTrue(Files.exists(SAMPLE), () -> "The sample is not there: " + SAMPLE + "; set CORPUS to its folder");
        byte[] bytes = Files.readAllBytes(SAMPLE);
        sample = new String(bytes, UTF_8);
        Hints hints = new Hints("text/plain", null, null, null, "2025-04-24", Instant.parse("2025-04-25T00:00:00Z"));
        article = switch (Pipeline.normalize(new RawDocument(bytes, hints))) {
            case Normalization.Normalized normalized -> normalized.articles().getFirst();
            case Normalization.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    @Test
    void every_word_is_there_in_order() {
        assertEquals(
                List.of(sample.strip().split("\\s+")), List.of(article.text().split("\\s+")));
    }

    @Test
    void its_two_captions_are_captions_and_all_else_is_text() {
        List<String> captions = article.blocks().stream()
                .filter(block -> block.type() == BlockType.CAPTION)
                .map(Block::text)
                .toList();
        assertEquals(2, captions.size(), captions::toString);
        assertTrue(captions.get(0).startsWith("Ukrainian rescuers work at the site"));
        assertTrue(captions.get(1).contains("(pictured today in South Africa)"));
        long paragraphs = article.blocks().stream()
                .filter(block -> block.type() == BlockType.PARAGRAPH)
                .count();
        assertEquals(article.blocks().size() - 2, paragraphs);
    }

    @Test
    void the_headline_is_its_first_clause_and_says_so() {
        assertEquals(
                "Donald Trump has voiced his disapproval after Russia launched a deadly overnight missile and drone assault on Kyiv",
                article.headline());
        assertEquals("inferred", article.origins().get("headline"));
        assertTrue(
                article.warnings().stream().anyMatch(warning -> warning.code().equals("headline-inferred")));
    }

    @Test
    void the_senders_day_is_its_day() {
        assertEquals(Instant.parse("2025-04-24T00:00:00Z"), article.published().toInstant());
        assertEquals("hint", article.origins().get("published"));
        assertEquals("en", article.language());
    }
}
