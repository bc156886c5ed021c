package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what was put in right beside what it repeats, exactly or nearly. One of the two is the old text and the other
 * one the copy, and which is which cannot be told. What is the same to the letter {@link Slides} sees; this is for a copy
 * with other line ends, a corrected word, or something put between.
 */
final class Twins {
    /** Shorter stretches agree by chance. */
    private static final int WORDS = 5;

    /** A corrected word in a sentence; whole words are counted. */
    private static final double NEARLY = 0.9;

    private final Tokens before;
    private final Tokens after;
    private final List<Doubt> doubts = new ArrayList<>();

    private Twins(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** @param gaps in tokens */
    static List<Doubt> of(Tokens before, Tokens after, List<Gap> gaps) {
        Twins twins = new Twins(before, after);
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            if (after.words(gap.after(), gap.afterEnd()) >= WORDS) {
                int reach = gap.put() + gap.put() / 8 + 8;
                int leftEnd = i == 0 ? 0 : gaps.get(i - 1).beforeEnd();
                int rightEnd =
                        i + 1 == gaps.size() ? before.count : gaps.get(i + 1).before();
                twins.compare(Math.max(leftEnd, gap.before() - reach), gap.before(), gap, true);
                twins.compare(gap.beforeEnd(), Math.min(rightEnd, gap.beforeEnd() + reach), gap, false);
            }
        }
        return twins.doubts;
    }

    private void compare(int from, int to, Gap gap, boolean left) {
        if (before.words(from, to) < WORDS) {
            return;
        }
        List<Run> runs = Alignment.of(before, from, to, after, gap.after(), gap.afterEnd());
        int common = 0;
        int extent = 0;
        double similarity = 0;
        int nearest = left ? to : from;
        int farthest = nearest;
        // outward from the gap, for as long as what stands here is what was put there
        for (Run run : left ? runs.reversed() : runs) {
            common += before.letters(run.before(), run.beforeEnd());
            int end = left ? run.before() : run.beforeEnd();
            extent = before.letters(Math.min(end, nearest), Math.max(end, nearest));
            if (common >= NEARLY * extent) {
                farthest = end;
                similarity = extent == 0 ? 0 : (double) common / extent;
            }
        }
        int start = Math.min(nearest, farthest);
        int end = Math.max(nearest, farthest);
        if (before.words(start, end) >= WORDS) {
            doubts.add(new Doubt(before.start[start], before.start[end], similarity));
        }
    }
}
