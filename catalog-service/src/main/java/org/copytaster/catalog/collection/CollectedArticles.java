package org.copytaster.catalog.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleState;

/**
 * One page of a collection, in its order.
 *
 * @param next cursor of the next page, or null on the last
 */
record CollectedArticles(List<Item> items, long total, String next) {

    /** What a list shows of an article, and who put it here. */
    record Item(
            UUID id,
            int version,
            ArticleState state,
            String assignee,
            String source,
            String headline,
            String lead,
            String language,
            int words,
            Instant published,
            Instant created,
            Instant updated,
            Instant added,
            String addedBy) {}
}
