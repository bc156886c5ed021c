package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.List;

/** The best alignment of two short sequences, where each gap costs something to open and nothing to extend. */
final class GapAlignment {
    /** Somewhat less than two words of average length: fewer words than that do not break a gap in two. */
    private static final int OPENING = 9;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private static final byte MATCH_AFTER_GAP = 1;
    private static final byte GAP_OPENED = 2;
    private static final byte GAP_BEFORE_LONGER = 4;

    private final int columns;
    private final byte[] trace;
    private boolean endsInMatch;

    private GapAlignment(int[] before, int[] after, int[] weights) {
        columns = after.length + 1;
        trace = new byte[(before.length + 1) * columns];
        fill(before, after, weights);
    }

    /** Runs with {@code beforeOffset} and {@code afterOffset} added. */
    static List<Run> of(int[] before, int[] after, int[] weights, int beforeOffset, int afterOffset) {
        return new GapAlignment(before, after, weights)
                .runs(before.length, after.length).stream()
                        .map(run -> new Run(run.before() + beforeOffset, run.after() + afterOffset, run.length()))
                        .toList();
    }

    private void fill(int[] before, int[] after, int[] weights) {
        int[] match = new int[columns];
        int[] gap = new int[columns];
        int[] lastMatch = new int[columns];
        int[] lastGap = new int[columns];
        for (int i = 0; i <= before.length; i++) {
            for (int j = 0; j < columns; j++) {
                int cell = i * columns + j;
                match[j] = IMPOSSIBLE;
                if (i > 0 && j > 0 && before[i - 1] == after[j - 1]) {
                    boolean afterGap = lastGap[j - 1] > lastMatch[j - 1];
                    match[j] = weights[i - 1] + (afterGap ? lastGap[j - 1] : lastMatch[j - 1]);
                    trace[cell] |= afterGap ? MATCH_AFTER_GAP : 0;
                }
                int opened = match[j] - OPENING;
                int up = i > 0 ? lastGap[j] : IMPOSSIBLE;
                int left = j > 0 ? gap[j - 1] : IMPOSSIBLE;
                if (i == 0 && j == 0) {
                    gap[j] = 0;
                } else if (opened >= up && opened >= left) {
                    gap[j] = opened;
                    trace[cell] |= GAP_OPENED;
                } else {
                    gap[j] = Math.max(up, left);
                    trace[cell] |= up >= left ? GAP_BEFORE_LONGER : 0;
                }
            }
            // on equal terms what ends early, so that a full stop stays with its sentence
            endsInMatch = match[columns - 1] > gap[columns - 1];
            int[] swap = lastMatch;
            lastMatch = match;
            match = swap;
            swap = lastGap;
            lastGap = gap;
            gap = swap;
        }
    }

    private List<Run> runs(int rows, int width) {
        List<Run> backwards = new ArrayList<>();
        int i = rows;
        int j = width;
        int length = 0;
        boolean inMatch = endsInMatch;
        while (i > 0 || j > 0) {
            byte step = trace[i * columns + j];
            if (inMatch) {
                i--;
                j--;
                length++;
                inMatch = (step & MATCH_AFTER_GAP) == 0;
                if (!inMatch) {
                    backwards.add(new Run(i, j, length));
                    length = 0;
                }
            } else if ((step & GAP_OPENED) != 0) {
                inMatch = true;
            } else if ((step & GAP_BEFORE_LONGER) != 0) {
                i--;
            } else {
                j--;
            }
        }
        if (length > 0) {
            backwards.add(new Run(i, j, length));
        }
        return backwards.reversed();
    }
}
