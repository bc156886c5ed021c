package org.copytaster.catalog.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newest entries in memory, so that a hundred readers at the end of the feed do not ask the database for each of them. */
class RecentChanges {
    private final int most;
    private final Change[] ring;
    /** Of the newest entry. */
    private long last;
    /** Of the oldest that is kept; one more than the last where there is none. */
    private long first;

    /** @param last position of the entry before the first that will be added */
    RecentChanges(int most, long last) {
        this.most = most;
        this.ring = new Change[most];
        this.last = last;
        this.first = last + 1;
    }

    synchronized void add(List<Change> newer) {
        for (Change change : newer) {
            if (change.position() != last + 1) {
                throw new IllegalArgumentException("%d does not follow %d".formatted(change.position(), last));
            }
            last = change.position();
            ring[(int) (last % most)] = change;
            first = Math.max(first, last - most + 1);
        }
    }

    synchronized long last() {
        return last;
    }

    /** @return nothing if it reaches back further than is kept */
    synchronized Optional<List<Change>> after(long position, int limit) {
        if (position + 1 < first) {
            return Optional.empty();
        }
        long to = Math.min(last, position + limit);
        List<Change> found = new ArrayList<>();
        for (long at = position + 1; at <= to; at++) {
            found.add(ring[(int) (at % most)]);
        }
        return Optional.of(found);
    }
}
