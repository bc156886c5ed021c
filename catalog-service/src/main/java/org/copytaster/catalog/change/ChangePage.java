package org.copytaster.catalog.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some entries of the feed, oldest first.
 *
 * @param more whether there are newer ones already
 */
record ChangePage(
        List<Change> items,

        @Schema(description = "Where to go on, now or later; there is always one")
        String next,

        boolean more) {

    /** @param found one more than wanted if there is one */
    static ChangePage of(List<Change> found, long after, int wanted) {
        List<Change> items = found.size() > wanted ? found.subList(0, wanted) : found;
        long last = items.isEmpty() ? after : items.getLast().position();
        return new ChangePage(items, Long.toString(last), found.size() > wanted);
    }
}
