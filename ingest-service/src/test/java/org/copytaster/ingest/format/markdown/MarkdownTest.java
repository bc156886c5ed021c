package org.copytaster.ingest.format.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.copytaster.ingest.document.Hints;
import org.copytaster.ingest.document.RawDocument;
import org.copytaster.ingest.normalize.Normalization;
import org.copytaster.ingest.normalize.NormalizedArticle;
import org.copytaster.ingest.normalize.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private static final Hints HINTS =
            new Hints("text/markdown", null, null, null, null, Instant.parse("2026-11-18T12:00:00Z"));

    @Test
    void a_colon_in_a_title_is_no_yaml_and_costs_nothing() {
        NormalizedArticle article = read("---\ntitle: Ferry: it struck\nauthor: \"Jane Doe\"\n---\nWords of a text.");
        assertEquals("Ferry: it struck", article.headline());
        assertEquals(List.of("Jane Doe"), article.bylines());
        assertTrue(
                article.warnings().stream().anyMatch(warning -> warning.code().equals("front-matter-malformed")));
    }

    /** Which heading is the headline; the others stay where they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Ferry\\n\\nText.                                 | markdown    | Ferry
            ## Ferry\\n\\nText.\\n\\n### More\\n\\nText.       | markdown    | Ferry
            # Ferry\\n\\nText.\\n\\n# Fog\\n\\nText.           | markdown    | Ferry
            Text.\\n\\n# Ferry\\n\\nText.                      | markdown    | Ferry
            ## Ferry\\n\\nText.\\n\\n## Fog\\n\\nText.         | inferred    | Text
            ---\\ntitle: Pier\\n---\\n# Ferry\\n\\nText.\\n\\n# Fog\\n\\nText. | front-matter | Pier
            """)
    void headline(String markdown, String origin, String headline) {
        NormalizedArticle article = read(markdown.replace("\\n", "\n"));
        assertEquals(headline, article.headline());
        assertEquals(origin, article.origins().get("headline"));
    }

    @Test
    void sections_of_a_titled_text_stay_in_it() {
        String text = read("---\ntitle: Pier\n---\n# Ferry\n\nIt struck.\n\n# Fog\n\nIt lifted.")
                .text();
        assertEquals("Ferry\n\nIt struck.\n\nFog\n\nIt lifted.", text);
    }

    private static NormalizedArticle read(String markdown) {
        return ((Normalization.Normalized) Pipeline.normalize(new RawDocument(markdown.getBytes(UTF_8), HINTS)))
                .articles()
                .getFirst();
    }
}
