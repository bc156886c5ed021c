package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stretches of {@code length} tokens that occur once on each side, and of those the longest chain in order. */
final class Anchors {
    private static final int REPEATED = -2;
    private static final int ABSENT = -1;

    private Anchors() {}

    static List<Run> chain(int[] before, int a, int aEnd, int[] after, int b, int bEnd, int length) {
        int candidates = aEnd - a - length + 1;
        if (candidates <= 0 || bEnd - b < length) {
            return List.of();
        }
        int[] partner = partners(before, a, aEnd, after, b, bEnd, length);
        return inOrder(partner, a, length);
    }

    /** For each place of the first side the one of the second, or a negative number. */
    private static int[] partners(int[] before, int a, int aEnd, int[] after, int b, int bEnd, int length) {
        long[] hashes = hashes(before, a, aEnd, length);
        Places places = new Places(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            places.addBefore(hashes[i], a + i);
        }
        long[] others = hashes(after, b, bEnd, length);
        for (int j = 0; j < others.length; j++) {
            places.addAfter(others[j], b + j);
        }
        int[] partner = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            int place = places.partner(hashes[i]);
            boolean equal = place >= 0 && Arrays.equals(before, a + i, a + i + length, after, place, place + length);
            partner[i] = equal ? place : ABSENT;
        }
        return partner;
    }

    /** Where a hash was seen on each side; a hash table without objects, for there is an entry for each word. */
    private static final class Places {
        private final int mask;
        private final long[] hash;
        private final int[] before;
        private final int[] after;

        Places(int entries) {
            int size = Integer.highestOneBit(Math.max(1, entries)) << 2;
            mask = size - 1;
            hash = new long[size];
            before = new int[size];
            after = new int[size];
            Arrays.fill(before, ABSENT);
            Arrays.fill(after, ABSENT);
        }

        void addBefore(long of, int place) {
            int slot = slot(of);
            hash[slot] = of;
            before[slot] = before[slot] == ABSENT ? place : REPEATED;
        }

        void addAfter(long of, int place) {
            int slot = slot(of);
            if (before[slot] != ABSENT) {
                after[slot] = after[slot] == ABSENT ? place : REPEATED;
            }
        }

        /** Its place on the second side, if it has one place on each. */
        int partner(long of) {
            int slot = slot(of);
            return before[slot] >= 0 ? after[slot] : ABSENT;
        }

        private int slot(long of) {
            int slot = (int) (of ^ of >>> 32) & mask;
            while (before[slot] != ABSENT && hash[slot] != of) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }

    private static long[] hashes(int[] ids, int from, int to, int length) {
        long[] hashes = new long[Math.max(0, to - from - length + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 1;
            for (int k = 0; k < length; k++) {
                hash = hash * 0x9E3779B97F4A7C15L + ids[from + i + k] + 1;
            }
            hashes[i] = hash ^ hash >>> 29;
        }
        return hashes;
    }

    /** The longest increasing subsequence; as each token of a stretch counts, so does the length of stretches. */
    private static List<Run> inOrder(int[] partner, int a, int length) {
        int[] tails = new int[partner.length];
        int[] previous = new int[partner.length];
        int size = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partner[tails[middle]] < partner[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            size = Math.max(size, low + 1);
        }
        List<Run> backwards = new ArrayList<>();
        for (int i = size == 0 ? -1 : tails[size - 1]; i >= 0; i = previous[i]) {
            backwards.add(new Run(a + i, partner[i], length));
        }
        return withoutOverlaps(backwards.reversed());
    }

    private static List<Run> withoutOverlaps(List<Run> anchors) {
        List<Run> apart = new ArrayList<>();
        for (Run anchor : anchors) {
            Run last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || anchor.before() >= last.beforeEnd() && anchor.after() >= last.afterEnd()) {
                apart.add(anchor);
            } else if (anchor.shift() == last.shift()) {
                apart.set(apart.size() - 1, new Run(last.before(), last.after(), anchor.beforeEnd() - last.before()));
            }
        }
        return apart;
    }
}
