package org.copytaster.catalog.collection;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in an order that leaves room on both sides: a fraction between 0 and 1, written in the 62 letters and digits and
 * compared as text. It never ends in a zero, so there is always another one below it.
 */
record Rank(String text) {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    /** Some seventy moves into the same gap, or seven hundred to the same end, come here; then all get new ones. */
    private static final int CROWDED = 12;

    Rank {
        if (text.isEmpty() || text.endsWith("0") || text.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            throw new IllegalArgumentException("No rank: " + text);
        }
    }

    /**
     * The shortest one between the two.
     *
     * @param below null for the very first
     * @param above null for the very last
     */
    static Rank between(Rank below, Rank above) {
        String low = below == null ? "" : below.text;
        String high = above == null ? null : above.text;
        if (high != null && low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("%s is not below %s".formatted(low, high));
        }
        StringBuilder between = new StringBuilder();
        for (int i = 0; ; i++) {
            int from = i < low.length() ? digit(low, i) : 0;
            int to = high == null ? BASE : i < high.length() ? digit(high, i) : 0;
            if (to - from > 1) {
                return new Rank(between.append(DIGITS.charAt(step(from, to, below, above)))
                        .toString());
            }
            between.append(DIGITS.charAt(from));
            if (to > from) {
                // whatever follows is below the upper one already
                high = null;
            }
        }
    }

    /** In the middle; at the ends a small step, because lists grow there. */
    private static int step(int from, int to, Rank below, Rank above) {
        if (above == null && below != null) {
            return from + 1;
        }
        return below == null && above != null ? to - 1 : (from + to) / 2;
    }

    /** So many, evenly spread, in their order. */
    static List<Rank> spread(int count) {
        int length = 1;
        for (long room = BASE; room < 4L * (count + 1); room *= BASE) {
            length++;
        }
        double all = Math.pow(BASE, length);
        List<Rank> ranks = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            long value = (long) (all * i / (count + 1));
            char[] digits = new char[length];
            for (int at = length - 1; at >= 0; at--) {
                digits[at] = DIGITS.charAt((int) (value % BASE));
                value /= BASE;
            }
            ranks.add(new Rank(new String(digits).replaceAll("0+$", "")));
        }
        return ranks;
    }

    boolean isCrowded() {
        return text.length() > CROWDED;
    }

    private static int digit(String text, int at) {
        return DIGITS.indexOf(text.charAt(at));
    }
}
