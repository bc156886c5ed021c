package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What two words have in common, in whole graphemes. */
final class Letters {
    /** Longer words, if they are words, agree at their ends or not at all. */
    private static final int MAX = 64;

    private Letters() {}

    static List<Run> common(int[] before, int a, int aEnd, int[] after, int b, int bEnd) {
        int[] first = graphemes(before, a, aEnd);
        int[] second = graphemes(after, b, bEnd);
        int rows = first.length - 1;
        int columns = second.length - 1;
        int prefix = 0;
        while (prefix < Math.min(rows, columns) && equal(before, first, prefix, after, second, prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < Math.min(rows, columns) - prefix
                && equal(before, first, rows - 1 - suffix, after, second, columns - 1 - suffix)) {
            suffix++;
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(a, b, first[prefix] - a));
        int left = rows - prefix - suffix;
        int right = columns - prefix - suffix;
        if (left > 0 && right > 0 && left <= MAX && right <= MAX) {
            int[] one = Arrays.copyOfRange(first, prefix, rows - suffix + 1);
            int[] two = Arrays.copyOfRange(second, prefix, columns - suffix + 1);
            addLongestCommon(before, one, after, two, runs);
        }
        runs.add(new Run(first[rows - suffix], second[columns - suffix], aEnd - first[rows - suffix]));
        return Alignment.joined(runs);
    }

    private static void addLongestCommon(int[] before, int[] first, int[] after, int[] second, List<Run> runs) {
        int rows = first.length - 1;
        int columns = second.length - 1;
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = equal(before, first, i, after, second, j)
                        ? best[i + 1][j + 1] + first[i + 1] - first[i]
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (equal(before, first, i, after, second, j)) {
                runs.add(new Run(first[i], second[j], first[i + 1] - first[i]));
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static boolean equal(int[] before, int[] first, int i, int[] after, int[] second, int j) {
        return Arrays.equals(before, first[i], first[i + 1], after, second[j], second[j + 1]);
    }

    /** Where each begins, and the end. */
    private static int[] graphemes(int[] text, int from, int to) {
        int[] starts = new int[to - from + 1];
        int count = 0;
        for (int at = from; at < to; at = Math.min(to, Graphemes.end(text, at))) {
            starts[count++] = at;
        }
        starts[count] = to;
        return Arrays.copyOf(starts, count + 1);
    }
}
