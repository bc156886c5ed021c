package org.copytaster.catalog.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;
import org.copytaster.catalog.content.Subject;

/** Articles for tests of the index alone. */
public final class Indexed {
    public static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

    private Indexed() {}

    public static IndexedArticle article(String headline, String... paragraphs) {
        return article("en", NOW, headline, paragraphs);
    }

    public static IndexedArticle article(String language, Instant published, String headline, String... paragraphs) {
        List<Block> blocks = List.of(paragraphs).stream()
                .map(text -> new Block(null, BlockType.PARAGRAPH, text))
                .toList();
        return article(content(language, published, headline, blocks));
    }

    public static ArticleContent content(String language, Instant published, String headline, List<Block> blocks) {
        return new ArticleContent(
                headline,
                null,
                null,
                List.of("Jane Doe"),
                language,
                published,
                null,
                "https://example.org/2026/harbour",
                "Harbour Wire",
                null,
                List.of("shipping"),
                List.of(new Subject("medtop:16000000", "conflict, war and peace")),
                List.of(),
                List.of(),
                List.of(),
                blocks,
                Map.of(),
                List.of());
    }

    public static IndexedArticle article(ArticleContent content) {
        return article(UUID.randomUUID(), 1, content);
    }

    public static IndexedArticle article(UUID id, int version, ArticleContent content) {
        return new IndexedArticle(
                id,
                version,
                "new",
                "harbour-wire",
                null,
                null,
                false,
                100,
                content.published(),
                NOW,
                NOW,
                content,
                IndexedArticle.Notes.NONE,
                Set.of());
    }
}
