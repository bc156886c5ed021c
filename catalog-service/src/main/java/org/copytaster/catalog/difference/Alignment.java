package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two sequences of tokens have in common, in order.
 *
 * <p>Equal ends are taken off first. What remains is cut at anchors, stretches that occur once on each side, of which
 * the longest chain in order is taken (as patience diff and MUMmer do); small gaps between anchors are aligned
 * exactly, with a price for each gap that is opened, so that one long deletion is preferred to scattered words that
 * happen to agree. All is n log n but the small gaps, and for those there is a common budget; what exceeds it counts
 * as rewritten.
 *
 * @see <a href="https://doi.org/10.1186/gb-2004-5-2-r12">MUMmer</a>
 * @see <a href="https://doi.org/10.1016/0022-2836(82)90398-9">Gotoh, alignment with affine gaps</a>
 */
final class Alignment {
    /** Gaps of so many pairs of tokens are cut at anchors first, if they have any. */
    private static final int SMALL = 120_000;

    /** Larger ones count as rewritten if they have no anchor: some 2,000 tokens on each side. */
    private static final int LARGE = 4_000_000;

    /** For all gaps of one comparison together; a tenth of a second's work. */
    private static final long BUDGET = 16_000_000;

    /** Lengths of anchors in tokens, blanks counted, tried one after the other. */
    private static final int[] ANCHORS = {11, 7, 4};

    private final Tokens before;
    private final Tokens after;
    private final List<Run> runs = new ArrayList<>();
    private long budget = BUDGET;

    private Alignment(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** Runs of equal tokens, ascending on both sides; neighbours on one diagonal are joined. */
    static List<Run> of(Tokens before, Tokens after) {
        return of(before, 0, before.count, after, 0, after.count);
    }

    /** The same for a part of each. */
    static List<Run> of(Tokens before, int from, int to, Tokens after, int afterFrom, int afterTo) {
        Alignment alignment = new Alignment(before, after);
        alignment.align(from, to, afterFrom, afterTo, 0);
        return joined(alignment.runs);
    }

    static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.beforeEnd() == run.before() && last.afterEnd() == run.after()) {
                joined.set(joined.size() - 1, new Run(last.before(), last.after(), last.length() + run.length()));
            } else if (run.length() > 0) {
                joined.add(run);
            }
        }
        return joined;
    }

    private void align(int beforeFrom, int beforeTo, int afterFrom, int afterTo, int level) {
        int a = beforeFrom;
        int b = afterFrom;
        while (a < beforeTo && b < afterTo && before.id[a] == after.id[b]) {
            a++;
            b++;
        }
        runs.add(new Run(beforeFrom, afterFrom, a - beforeFrom));
        int aEnd = beforeTo;
        int bEnd = afterTo;
        while (aEnd > a && bEnd > b && before.id[aEnd - 1] == after.id[bEnd - 1]) {
            aEnd--;
            bEnd--;
        }
        if (a < aEnd && b < bEnd) {
            alignMiddle(a, aEnd, b, bEnd, level);
        }
        runs.add(new Run(aEnd, bEnd, beforeTo - aEnd));
    }

    private void alignMiddle(int a, int aEnd, int b, int bEnd, int level) {
        long pairs = (long) (aEnd - a) * (bEnd - b);
        if (pairs > SMALL && level < ANCHORS.length) {
            List<Run> chain = Anchors.chain(before.id, a, aEnd, after.id, b, bEnd, ANCHORS[level]);
            int fromA = a;
            int fromB = b;
            for (Run anchor : chain) {
                align(fromA, anchor.before(), fromB, anchor.after(), level + 1);
                runs.add(anchor);
                fromA = anchor.beforeEnd();
                fromB = anchor.afterEnd();
            }
            align(fromA, aEnd, fromB, bEnd, level + 1);
        } else if (pairs <= Math.min(budget, LARGE)) {
            budget -= pairs;
            runs.addAll(GapAlignment.of(
                    Arrays.copyOfRange(before.id, a, aEnd),
                    Arrays.copyOfRange(after.id, b, bEnd),
                    weights(a, aEnd),
                    a,
                    b));
        }
    }

    /** What it is worth to keep a token: longer words are less likely to agree by chance. */
    private int[] weights(int from, int to) {
        int[] weights = new int[to - from];
        for (int i = from; i < to; i++) {
            weights[i - from] = before.isBlank(i) ? 1 : 1 + Math.min(10, before.length(i));
        }
        return weights;
    }
}
