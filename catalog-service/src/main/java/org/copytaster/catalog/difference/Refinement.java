package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks into a rewritten gap: words of which a letter changed are still the same words, if what stands in the gap is
 * for the most part the same.
 */
final class Refinement {
    /** Two sentences of thirty words; larger gaps with nothing in common are no corrections. */
    private static final int MAX_PAIRS = 4096;

    /** Two words of which so much is common, in order, are one word with a slip of the pen: "teh" and "the" have 0.67. */
    private static final double ALIKE = 0.6;

    private final Tokens before;
    private final Tokens after;

    Refinement(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** In code points; empty if the gap was rewritten and not corrected. */
    List<Run> of(Gap gap) {
        long pairs = (long) gap.taken() * gap.put();
        if (pairs == 0 || pairs > MAX_PAIRS) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        int common = 0;
        for (Run pair : pairs(gap)) {
            for (Run run : common(pair.before(), pair.after())) {
                runs.add(run);
                common += before.isBlank(pair.before()) ? 0 : run.length();
            }
        }
        int all = before.letters(gap.before(), gap.beforeEnd()) + after.letters(gap.after(), gap.afterEnd());
        return 4 * common >= all ? Alignment.joined(runs) : List.of();
    }

    /** The pairs of like tokens, in order, that have most in common. */
    private List<Run> pairs(Gap gap) {
        int rows = gap.taken();
        int columns = gap.put();
        int[][] best = new int[rows + 1][columns + 1];
        int[][] like = new int[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                like[i][j] = likeness(gap.before() + i, gap.after() + j);
                int paired = like[i][j] == 0 ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Run> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Run(gap.before() + i++, gap.after() + j++, 1));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Twice the common code points, so that a blank can count least; zero for tokens that are not alike. */
    private int likeness(int a, int b) {
        boolean blank = before.isBlank(a);
        if (before.id[a] == after.id[b]) {
            return blank ? 1 : 2 * before.length(a);
        }
        if (blank || after.isBlank(b) || !before.isWord(a) || !after.isWord(b)) {
            return 0;
        }
        int shorter = Math.min(before.length(a), after.length(b));
        int all = before.length(a) + after.length(b);
        if (2.0 * shorter < ALIKE * all) {
            return 0;
        }
        int common = common(a, b).stream().mapToInt(Run::length).sum();
        return 2.0 * common >= ALIKE * all ? 2 * common : 0;
    }

    private List<Run> common(int a, int b) {
        return before.id[a] == after.id[b]
                ? List.of(new Run(before.start[a], after.start[b], before.length(a)))
                : Letters.common(
                        before.text,
                        before.start[a],
                        before.start[a + 1],
                        after.text,
                        after.start[b],
                        after.start[b + 1]);
    }
}
