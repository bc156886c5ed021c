package org.copytaster.catalog.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | 0
                    One                              | 1
                    Two words                        | 2
                    A dash – is none                 | 4
                    Keep U.S.-led and 5,000 whole    | 5
                    “Vladimir, STOP!”                | 2
                    Три слова тут                    | 3
                    """)
    void countsWords(String text, int words) {
        assertEquals(words, BodyText.words(text));
    }

    @Test
    void htmlGroupsListsAndEscapes() {
        List<Block> blocks = List.of(
                new Block("b1", BlockType.HEADING, "What & why"),
                new Block("b2", BlockType.LIST_ITEM, "one <b>"),
                new Block("b3", BlockType.LIST_ITEM, "two"),
                new Block("b4", BlockType.PARAGRAPH, "End."));
        assertEquals("""
                <h2>What &amp; why</h2>
                <ul>
                <li>one &lt;b&gt;</li>
                <li>two</li>
                </ul>
                <p>End.</p>
                """, BodyHtml.of(blocks));
    }

    @Test
    void blocksWithoutAnIdOrWithADoubleOneGetOneOfTheirOwn() {
        ArticleContent content = new ArticleContent(
                "H",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Block("b1", BlockType.PARAGRAPH, "a"),
                        new Block("b1", BlockType.PARAGRAPH, "b"),
                        new Block(null, BlockType.PARAGRAPH, "c")),
                null,
                null);
        List<String> ids = content.blocks().stream().map(Block::id).toList();
        assertEquals("b1", ids.getFirst());
        assertEquals(3, ids.stream().distinct().count(), ids.toString());
        assertNotEquals(null, ids.getLast());
    }
}
