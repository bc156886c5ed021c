package org.copytaster.catalog.search.index;

import java.time.Instant;
import java.util.Set;
import org.copytaster.catalog.search.query.QueryText;

/**
 * What is looked for.
 *
 * @param text what articles must say; empty where all will do
 * @param forgiving words with a wrong letter in them will do, too
 * @param now recency is counted from here
 * @param createdUpTo only articles that were there at this time; null for all
 * @param behind only what comes behind this hit in the order; null for the first page
 * @param most how many hits are wanted; 0 for counts alone
 */
public record Search(
        QueryText text,
        boolean forgiving,
        Filters filters,
        Order order,
        Set<Filters.Exact> counts,
        Instant now,
        Instant createdUpTo,
        Hit behind,
        int most) {

    public Search withMost(int hits, Hit last) {
        return new Search(text, forgiving, filters, order, counts, now, createdUpTo, last, hits);
    }

    public Search inOrder(Order other) {
        return new Search(text, forgiving, filters, other, counts, now, createdUpTo, behind, most);
    }

    public Search forgiving(boolean errors) {
        return new Search(text, errors, filters, order, counts, now, createdUpTo, behind, most);
    }

    /** As if nothing had come since then. */
    public Search asOf(Instant time) {
        return new Search(text, forgiving, filters, order, counts, time, time, behind, most);
    }
}
