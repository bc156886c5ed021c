package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copytaster.catalog.difference.Candidates.Place;

/** How much a place looks like a segment, and stands among what the segment stood among. */
final class Resemblance {
    /** So much of the text before and behind is compared; code points. */
    private static final int CONTEXT = 32;

    /** What the text around counts beside the text itself. */
    private static final double CONTEXT_WEIGHT = 0.1;

    private final Tokens before;
    private final Tokens after;

    Resemblance(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What is like the segment at a place.
     *
     * @param runs in tokens
     * @param similarity 0 to 1, context included
     * @param context how much of the text around is the same, 0 to 1
     */
    record Found(List<Run> runs, double similarity, double context) {
        int from() {
            return runs.getFirst().after();
        }

        int to() {
            return runs.getLast().afterEnd();
        }

        boolean overlaps(Found other) {
            return from() < other.to() && other.from() < to();
        }
    }

    /** Null if they have nothing in common. */
    Found compare(Segment segment, Place place) {
        int[] ids = Arrays.copyOfRange(before.id, segment.from(), segment.to());
        int[] others = Arrays.copyOfRange(after.id, place.from(), place.to());
        int[] weights = new int[ids.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 + 2 * before.letters(segment.from() + i, segment.from() + i + 1);
        }
        List<Run> runs = dense(Slides.settleBetween(
                before, after, GapAlignment.of(ids, others, weights, segment.from(), place.from())));
        if (runs.isEmpty()) {
            return null;
        }
        int common = runs.stream()
                .mapToInt(run -> before.letters(run.before(), run.beforeEnd()))
                .sum();
        int all = before.letters(segment.from(), segment.to())
                + after.letters(runs.getFirst().after(), runs.getLast().afterEnd());
        double text = 2.0 * common / all;
        double around = context(segment, runs.getFirst().after(), runs.getLast().afterEnd());
        return new Found(runs, (1 - CONTEXT_WEIGHT) * text + CONTEXT_WEIGHT * around, around);
    }

    /** Without runs at the ends that lie further off than they are long. */
    private List<Run> dense(List<Run> runs) {
        List<Run> dense = new ArrayList<>(runs.stream()
                .filter(run -> before.letters(run.before(), run.beforeEnd()) > 0)
                .toList());
        while (dense.size() > 1
                && isStray(
                        dense.getFirst(),
                        dense.getFirst().afterEnd(),
                        dense.get(1).after())) {
            dense.removeFirst();
        }
        while (dense.size() > 1
                && isStray(
                        dense.getLast(),
                        dense.get(dense.size() - 2).afterEnd(),
                        dense.getLast().after())) {
            dense.removeLast();
        }
        return dense;
    }

    private boolean isStray(Run run, int from, int to) {
        return before.letters(run.before(), run.beforeEnd()) < after.letters(from, to);
    }

    private double context(Segment segment, int from, int to) {
        double prefix = common(before.start[segment.from()], after.start[from], -1);
        double suffix = common(before.start[segment.to()], after.start[to], 1);
        return (prefix + suffix) / 2;
    }

    /** @param step 1 to compare what stands behind two places, -1 for what stands before them */
    private double common(int place, int other, int step) {
        int beyond = step > 0 ? before.text.length - place : place;
        int otherBeyond = step > 0 ? after.text.length - other : other;
        int most = Math.min(CONTEXT, beyond);
        if (most == 0) {
            return otherBeyond == 0 ? 1 : 0;
        }
        int first = step > 0 ? 0 : -1;
        int common = 0;
        while (common < Math.min(most, otherBeyond)
                && before.text[place + first + step * common] == after.text[other + first + step * common]) {
            common++;
        }
        return (double) common / most;
    }
}
