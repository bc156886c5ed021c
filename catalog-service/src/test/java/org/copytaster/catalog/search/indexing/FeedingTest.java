package org.copytaster.catalog.search.indexing;

import static org.copytaster.catalog.testsupport.SampleArticles.article;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.testsupport.SampleArticles.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.change.ChangeTail;
import org.copytaster.catalog.search.index.ArticleIndex;
import org.copytaster.catalog.search.index.Filters;
import org.copytaster.catalog.search.index.Order;
import org.copytaster.catalog.search.index.Search;
import org.copytaster.catalog.search.query.QueryText;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that ends in the middle, as at a crash, and goes on from its checkpoint. */
@CatalogTest
class FeedingTest {
    @TempDir
    Path folder;

    @TempDir
    Path crashed;

    @Inject
    ArticleRows rows;

    @Inject
    ChangeTail tail;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private long found(ArticleIndex index, String q) {
        return index.find(new Search(
                        QueryText.parse(q),
                        false,
                        Filters.NONE,
                        Order.UPDATED,
                        Set.of(),
                        Instant.now(),
                        null,
                        null,
                        10))
                .total();
    }

    private Feeding feeding(IndexHome.Place place) {
        return new Feeding(place, new ArticleIndex(place.settings()), rows, tail, place.checkpoint());
    }

    private void toTheEnd(Feeding feeding) {
        while (feeding.feed() > 0) {
            // on
        }
    }

    @Test
    void goesOnFromItsCheckpointAfterACrash() throws Exception {
        LuceneHome home = new LuceneHome(folder);
        IndexHome.Place place = home.prepare();
        place.save(Checkpoint.BEGINNING);
        home.serve(place);
        Feeding feeding = feeding(place);
        UUID kept = given(article("Kept", word));
        Searchable.now();
        toTheEnd(feeding);
        feeding.save();

        // fed, found, and not saved: an update, a new article; then what is on disk at that moment is all there is
        put(kept, article("Kept, corrected", word)).then().statusCode(200);
        given(article("New", word));
        Searchable.now();
        toTheEnd(feeding);
        assertEquals(2, found(feeding.index(), word));
        copy(folder, crashed);
        feeding.index().close();

        LuceneHome after = new LuceneHome(crashed);
        Feeding again = feeding(after.serving().orElseThrow());
        assertEquals(1, found(again.index(), word), "the crash cost what was not saved");
        toTheEnd(again);
        assertEquals(2, found(again.index(), word), "each once");
        assertEquals(1, found(again.index(), word + " corrected"));
        again.index().close();
    }

    @Test
    void feedingTwiceIsFeedingOnce() {
        LuceneHome home = new LuceneHome(folder);
        IndexHome.Place place = home.prepare();
        place.save(Checkpoint.BEGINNING);
        Feeding feeding = feeding(place);
        given(article("Twice", word));
        Searchable.now();
        toTheEnd(feeding);
        feeding.goBack();
        assertEquals(0, feeding.position());
        toTheEnd(feeding);
        assertEquals(1, found(feeding.index(), word));
        feeding.index().close();
    }

    @Test
    void knowsTheServingOneAndRemovesTheOthers() {
        LuceneHome home = new LuceneHome(folder);
        assertTrue(home.serving().isEmpty());
        IndexHome.Place first = home.prepare();
        first.save(new Checkpoint(7, UUID.randomUUID(), Instant.parse("2026-11-18T06:40:00.123456Z")));
        assertTrue(home.serving().isEmpty(), "what is prepared serves nobody");
        home.serve(first);
        IndexHome.Place second = home.prepare();
        home.removeOthers();
        assertFalse(Files.exists(folder.resolve(second.name())));
        assertEquals(
                first.checkpoint(),
                new LuceneHome(folder).serving().orElseThrow().checkpoint());
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
