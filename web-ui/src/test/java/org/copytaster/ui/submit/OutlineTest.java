package org.copytaster.ui.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copytaster.ui.ingest.Normalized;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Outline.Line CLEAN = new Outline.Line("Ferry strikes pier", "en", 420, 0);
    private static final Outline.Line DOUBTFUL = new Outline.Line("Fish market moves", "en", 1, 2);

    @Test
    void oneArticleIsMeasuredInWords() {
        assertEquals("HTML · 420 words", new Outline("html", null, List.of(CLEAN)).inWords());
        assertEquals("Plain text · 1 word · 2 things to check", new Outline("text", null, List.of(DOUBTFUL)).inWords());
    }

    @Test
    void aFeedIsMeasuredInArticlesAndTellsOfItemsThatGaveNone() {
        assertEquals(
                "RSS feed · 2 articles · 1 item without text left out · 2 things to check",
                new Outline("rss", new Normalized.Feed("Gazette", null, 3), List.of(CLEAN, DOUBTFUL)).inWords());
    }

    @Test
    void aFormatThatIsNewerThanThisScreenIsNamedAsIngestNamesIt() {
        assertEquals("epub · 420 words", new Outline("epub", null, List.of(CLEAN)).inWords());
    }
}
