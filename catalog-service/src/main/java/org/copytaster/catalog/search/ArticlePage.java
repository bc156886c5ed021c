package org.copytaster.catalog.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleState;

/**
 * One page of a list.
 *
 * @param total of all pages, exact
 * @param facets for each one asked for: how many there are of each value
 * @param next cursor of the next page, or null on the last
 */
public record ArticlePage(List<Item> items, long total, Map<String, Map<String, Long>> facets, String next) {

    /**
     * What a list shows of an article.
     *
     * @param snippet HTML: the best fitting part of the text, escaped, hits in {@code <mark>}; null without {@code q}
     */
    public record Item(
            UUID id,
            int version,
            ArticleState state,
            String source,
            String headline,
            String lead,
            String snippet,
            String language,
            int words,
            Instant published,
            Instant created,
            Instant updated,
            boolean sourceUpdate,
            Counts counts) {}

    public record Counts(long annotations) {}
}
