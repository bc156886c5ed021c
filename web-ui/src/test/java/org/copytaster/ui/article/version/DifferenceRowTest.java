package org.copytaster.ui.article.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.copytaster.ui.article.Samples;
import org.copytaster.ui.article.content.ContentField;
import org.copytaster.ui.catalog.Article.Block;
import org.copytaster.ui.catalog.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceRowTest {

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static DifferenceRow row(Difference.Row row) {
        return DifferenceRow.of(new Difference(1, 2, List.of(), List.of(row))).getFirst();
    }

    @Test
    void fieldsThatDifferComeBeforeAllBlocks() {
        List<DifferenceRow> rows = DifferenceRow.of(Samples.read("version-difference.json", Difference.class));
        assertEquals(
                List.of("field", "block", "block", "block"),
                rows.stream().map(DifferenceRow::kind).toList());
        DifferenceRow headline = rows.getFirst();
        assertEquals("Headline", headline.label());
        assertEquals("Ferry strikes pier, two hurt", headline.after());
        assertTrue(headline.prose(), "it is written in the article's language");
        assertEquals(5, headline.pieces().size());
        assertEquals(
                List.of("changed", "unchanged", "unchanged"),
                rows.stream().skip(1).map(DifferenceRow::change).toList());
        assertEquals("", rows.get(1).label(), "a paragraph is its text");
        assertEquals("Caption", rows.get(2).label());
    }

    @Test
    void aBlockOfAnotherKindSaysBoth() {
        assertEquals(
                "Paragraph → Heading",
                row(new Difference.Row(
                                "changed",
                                new Block("b1", "paragraph", "What next"),
                                new Block("b1", "heading", "What next"),
                                false,
                                List.of()))
                        .label());
    }

    @Test
    void aBlockThatIsOnlyOnOneSideIsOfThatKind() {
        DifferenceRow removed =
                row(new Difference.Row("removed", new Block("b1", "quote", "Well."), null, true, List.of()));
        assertEquals("quote", removed.type());
        assertTrue(removed.moved());
        assertNull(removed.after());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "Fog"                                             | Fog
                    null                                              |
                    []                                                |
                    ["ferry", "harbour"]                              | ferry, harbour
                    [{"code": "medtop:1", "name": "disaster"}]        | disaster
                    [{"code": "medtop:1"}]                            | medtop:1
                    7                                                 | 7
                    """)
    void valuesAreReadAsPeopleWriteThem(String value, String words) throws Exception {
        assertEquals(words, ContentField.text(json(value)));
    }

    @Test
    void anImageIsItsAddressAndWhatIsSaidOfIt() throws Exception {
        assertEquals(
                "https://x.example/f.jpg\nThe ferry",
                ContentField.text(
                        json("{\"url\": \"https://x.example/f.jpg\", \"caption\": \"The ferry\", \"credit\": null}")));
    }

    @Test
    void aFieldThatIsNewerThanThisScreenHasItsOwnName() throws Exception {
        Difference.Field field = new Difference.Field("embargo", null, json("\"2027\""), List.of());
        DifferenceRow row = DifferenceRow.of(new Difference(1, 2, List.of(field), List.of()))
                .getFirst();
        assertEquals("embargo", row.label());
        assertEquals("added", row.change());
        assertFalse(row.prose());
    }
}
