package org.copytaster.catalog.comparison;

import java.util.LinkedList;
import java.util.List;

/** The longest run of pairs that ascends on both sides, in n log n steps. */
final class Ascending {
    private Ascending() {}

    /** @param pairs ascending by their first numbers; the second ones are different from each other */
    static List<int[]> longest(List<int[]> pairs) {
        int[] lastOfLength = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int place = place(pairs, lastOfLength, length, pairs.get(i)[1]);
            previous[i] = place == 0 ? -1 : lastOfLength[place - 1];
            lastOfLength[place] = i;
            length = Math.max(length, place + 1);
        }
        LinkedList<int[]> longest = new LinkedList<>();
        for (int i = length == 0 ? -1 : lastOfLength[length - 1]; i >= 0; i = previous[i]) {
            longest.addFirst(pairs.get(i));
        }
        return longest;
    }

    /** Where the first run ends that does not end below the value. */
    private static int place(List<int[]> pairs, int[] lastOfLength, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(lastOfLength[middle])[1] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
