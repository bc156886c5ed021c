package org.copytaster.catalog.search.index;

import static org.copytaster.catalog.search.index.Indexed.NOW;
import static org.copytaster.catalog.search.index.Indexed.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.copytaster.catalog.search.query.QueryText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() {
        index = new ArticleIndex(ArticleIndex.lucene(folder));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Found find(String q) {
        return index.find(
                new Search(QueryText.parse(q), false, Filters.NONE, Order.RELEVANCE, Set.of(), NOW, null, null, 50));
    }

    @Test
    void findsEachArticleAtOnceWhileOthersSearch() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread others = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                index.size();
            }
        });
        for (int i = 0; i < 100; i++) {
            index.put(List.of(article("Number", "word" + i)), List.of());
            index.refresh();
            index.put(List.of(article("Number", "word" + i), article("Number", "word" + i)), List.of());
            index.refresh();
            assertEquals(3, find("word" + i).total(), "number " + i);
        }
        done.set(true);
        others.join();
    }
}
