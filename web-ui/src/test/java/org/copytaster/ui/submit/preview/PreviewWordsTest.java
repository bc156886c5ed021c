package org.copytaster.ui.submit.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.copytaster.ui.ingest.Normalized.Article;
import org.copytaster.ui.ingest.Normalized.Block;
import org.copytaster.ui.ingest.Normalized.Warning;
import org.junit.jupiter.api.Test;

class PreviewWordsTest {

    private static Article article(List<Block> blocks, Map<String, String> origins) {
        return new Article(
                "Ferry strikes pier",
                null,
                null,
                List.of("Anna Berg"),
                "en",
                null,
                null,
                "https://gazette.example/a",
                null,
                null,
                null,
                null,
                null,
                blocks,
                40,
                origins,
                null);
    }

    private static Block block(String type, String text) {
        return new Block("b", type, text);
    }

    @Test
    void whatAnEditorLooksForIsThereEvenIfTheDocumentHasNone() {
        List<Field> fields = Field.of(article(List.of(), Map.of("bylines", "json-ld")));
        assertEquals(
                List.of("By", "Published", "Language", "Address", "Text"),
                fields.stream().map(Field::label).toList());
        assertEquals("JSON-LD", fields.getFirst().origin().orElseThrow().label());
        assertTrue(fields.get(1).value().isEmpty());
        assertTrue(fields.get(1).origin().isEmpty());
    }

    @Test
    void theExtentOfATextIsCounted() {
        assertEquals(
                "40 words, 2 paragraphs, 1 caption",
                Field.extent(article(
                        List.of(block("paragraph", "a"), block("caption", "b"), block("paragraph", "c")), Map.of())));
    }

    @Test
    void anOriginThatIsNewerThanThisScreenIsNamedAsIngestNamesIt() {
        assertEquals("microdata", Origin.of("microdata").label());
        assertFalse(Origin.of("microdata").isGuess());
        assertTrue(Origin.of("inferred").isGuess());
    }

    @Test
    void aWarningThatIsNewerThanThisScreenIsReadableAllTheSame() {
        assertEquals("Table flattened", WarningTitle.of("table-flattened"));
        assertEquals("Please check", WarningTitle.of(null));
    }

    @Test
    void warningsOfOneKindAreTogetherAndSayThingsOnce() {
        assertEquals(
                Map.of(
                        "Read as a photo caption",
                        List.of("Anna at the pier", "The pier"),
                        "Headline made from the text",
                        List.of()),
                WarningList.byTitle(List.of(
                        new Warning("caption-inferred", "Read as a photo caption: Anna at the pier"),
                        new Warning("headline-inferred", null),
                        new Warning("caption-inferred", "Read as a photo caption: The pier"))));
    }

    @Test
    void neighbouringListItemsAndTableRowsBelongTogether() {
        List<List<Block>> groups = BlockList.groups(List.of(
                block("list_item", "1"),
                block("list_item", "2"),
                block("paragraph", "3"),
                block("paragraph", "4"),
                block("table_row", "5\t6"),
                block("table_row", "7\t8"),
                block("list_item", "9")));
        assertEquals(List.of(2, 1, 1, 2, 1), groups.stream().map(List::size).toList());
    }

    @Test
    void ofAnEndlessTextTheBeginningIsShown() {
        List<Block> short200 = java.util.Collections.nCopies(200, block("paragraph", "x".repeat(1_000)));
        assertEquals(60, BlockList.beginning(short200).size());
        List<Block> endless = BlockList.beginning(List.of(block("paragraph", "😀".repeat(BlockList.SHOWN))));
        assertEquals(1, endless.size());
        String text = endless.getFirst().text();
        assertTrue(text.length() < BlockList.SHOWN + 10);
        assertTrue(text.endsWith("😀 …"), "no character is cut in two");
    }

    @Test
    void languagesHaveNames() {
        assertEquals("German (de)", LanguageName.of("de"));
        assertEquals("xx", LanguageName.of("xx"));
    }
}
