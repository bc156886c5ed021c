package org.copytaster.catalog.annotation.reattach;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.copytaster.catalog.annotation.placement.Placement;

/**
 * Where a note stands, and how it came there.
 *
 * @param placement in the current version; null for one without a place in a text
 * @param decisions of people, newest first
 * @param path where it was found in each version that it was carried to, oldest first
 */
record PlacementHistory(Placement placement, List<Entry> decisions, List<Step> path) {

    /** @param version the article's, when it was decided */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(Action action, int version, Stand from, Stand to, String by, String note, Instant created) {
        static Entry of(Settlement settled) {
            return new Entry(
                    settled.action,
                    settled.version,
                    settled.placeBefore,
                    settled.placeAfter,
                    settled.author,
                    settled.note,
                    settled.created);
        }
    }

    record Step(int version, Stand stand) {}
}
