package org.copytaster.catalog.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;

/** Small bodies: one paragraph a line, with an id before a colon where it matters. */
final class Bodies {
    private Bodies() {}

    static List<Block> blocks(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String[] parts = paragraph.split(": ", 2);
            blocks.add(
                    parts.length == 2
                            ? new Block(parts[0], BlockType.PARAGRAPH, parts[1])
                            : new Block("b" + (blocks.size() + 1), BlockType.PARAGRAPH, paragraph));
        }
        return blocks;
    }

    static ArticleContent article(String headline, List<Block> blocks) {
        return new ArticleContent(
                headline,
                null,
                null,
                List.of("Jane Doe"),
                "en",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks,
                Map.of("headline", "json-ld", "body", "extractor"),
                List.of());
    }

    static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
