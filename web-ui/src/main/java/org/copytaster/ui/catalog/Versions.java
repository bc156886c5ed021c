package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.List;

/**
 * One page of an article's versions, newest first.
 *
 * @param next cursor of the next page, or null on the last
 */
public record Versions(List<Version> items, String next) {

    /**
     * @param origin {@code source} or {@code editor}
     * @param note why it was made, or null
     * @param replaces the version that was current before it; null for the first and for what never was current
     */
    public record Version(int number, Instant created, String author, String origin, String note, Integer replaces) {
        public boolean isFromSource() {
            return "source".equals(origin);
        }

        /** What somebody had written and not saved when another editor took over. */
        public boolean isKeptDraft() {
            return neverWasCurrent() && !isFromSource();
        }

        public boolean neverWasCurrent() {
            return replaces == null && number > 1;
        }
    }
}
