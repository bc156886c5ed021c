package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One page of the list. */
public record ArticlePage(List<Item> items, long total, Map<String, Map<String, Long>> facets, String next) {

    /**
     * What a row shows.
     *
     * @param assignee who is to work on it, or null
     * @param snippet HTML made by the catalog: escaped text with {@code <mark>}; null without a search
     */
    public record Item(
            UUID id,
            String state,
            String assignee,
            String source,
            String headline,
            String lead,
            String snippet,
            String language,
            int words,
            Instant published,
            Instant updated,
            Counts counts) {}

    public record Counts(long annotations) {}
}
