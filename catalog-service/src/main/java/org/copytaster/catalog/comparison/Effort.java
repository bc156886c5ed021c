package org.copytaster.catalog.comparison;

/** What one comparison may cost in all, so that no two texts take forever. Counted in steps of Myers' algorithm. */
final class Effort {
    /** Some tenths of a second. Two texts of 3,500 words each with nothing in common take all of it. */
    private static final long MOST = 50_000_000;

    private long left = MOST;

    /** Takes what two lists of these lengths cost at worst, if so much is still there. */
    boolean spend(int before, int after) {
        // none without a change, and a quarter of the square of changes: from both ends to the middle
        long changes = before == 0 || after == 0 ? 0 : (long) before + after;
        long cost = changes * changes / 4;
        if (cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }
}
