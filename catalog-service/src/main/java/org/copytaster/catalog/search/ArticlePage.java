package org.copytaster.catalog.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param total of all pages, exact
 * @param facets for each one asked for: how many there are of each value, the most frequent first
 * @param next cursor of the next page, or null on the last
 * @param forgiving whether no article has all words as they were typed, and words much like them were taken
 */
public record ArticlePage(
        List<Item> items,
        long total,
        Map<String, Map<String, Long>> facets,
        String next,

        @Schema(description = "Nothing has all words as they were typed; these have words much like them")
        boolean forgiving) {

    /**
     * What a list shows of an article.
     *
     * @param assignee who is to work on it, or null
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
            String assignee,
            boolean sourceUpdate,
            Counts counts) {}

    public record Counts(long annotations) {}
}
