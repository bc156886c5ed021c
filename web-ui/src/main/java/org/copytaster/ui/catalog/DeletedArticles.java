package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of what was deleted and can be brought back, the latest first.
 *
 * @param next cursor of the next page, or null on the last
 */
public record DeletedArticles(List<Item> items, String next) {

    /** @param by who deleted it */
    public record Item(UUID id, String state, String source, String headline, Instant deleted, String by) {}
}
