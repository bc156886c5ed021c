package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.List;

/**
 * Where an article is, where it may go from there, and how it came there.
 *
 * @param items newest first
 * @param next cursor of the next page, or null on the last
 */
public record States(String state, List<Move> moves, List<Change> items, String next) {

    /** @param role who may do it */
    public record Move(String to, String role) {}

    /**
     * @param version what was current
     * @param note why, or null
     */
    public record Change(String from, String to, int version, String author, Instant created, String note) {}
}
