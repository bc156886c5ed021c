package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one text in another: what was kept, where they differ, and what was taken out here and put in there.
 * Offsets count Unicode code points. Computed once for a pair of texts, in time that is bounded for any two texts.
 */
public final class TextDifference {
    private final List<Run> kept;
    private final List<Gap> gaps;
    private final List<Move> moves;
    private final List<Doubt> doubts;

    private TextDifference(List<Run> kept, List<Gap> gaps, List<Move> moves, List<Doubt> doubts) {
        this.kept = List.copyOf(kept);
        this.gaps = List.copyOf(gaps);
        this.moves = List.copyOf(moves);
        this.doubts = List.copyOf(doubts);
    }

    public static TextDifference between(String before, String after) {
        if (before.equals(after)) {
            int length = before.codePointCount(0, before.length());
            List<Run> all = length == 0 ? List.of() : List.of(new Run(0, 0, length));
            return new TextDifference(all, List.of(), List.of(), List.of());
        }
        Map<String, Integer> ids = new HashMap<>();
        return between(new Tokens(before, ids), new Tokens(after, ids));
    }

    private static TextDifference between(Tokens before, Tokens after) {
        List<Run> runs = Coincidences.without(before, after, Alignment.of(before, after));
        Refinement refinement = new Refinement(before, after);
        Unmatched unmatched = new Unmatched(before, after);
        List<Gap> rewritten = new ArrayList<>();
        List<Gap> gaps = Slides.settle(before, after, runs);
        for (Gap gap : gaps) {
            List<Run> inside = refinement.of(gap);
            unmatched.add(gap, inside);
            if (inside.isEmpty()) {
                rewritten.add(gap);
            }
        }
        Moves moves = Moves.between(before, after, rewritten);
        List<Doubt> doubts = new ArrayList<>(Twins.of(before, after, gaps));
        doubts.addAll(moves.doubts());
        return new TextDifference(unmatched.kept(), unmatched.gaps(), moves.found(), Doubt.merged(doubts));
    }

    /** What both texts have, ascending in both. */
    public List<Run> kept() {
        return kept;
    }

    /** What lies between and around that. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** What was taken out and put in elsewhere, ascending in the first text, apart from each other in both. */
    public List<Move> moves() {
        return moves;
    }

    /** What cannot be carried for sure, though it may look untouched; ascending, apart from each other. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** From gaps in tokens to runs and gaps in code points. */
    private static final class Unmatched {
        private final Tokens before;
        private final Tokens after;
        private final List<Run> kept = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private int beforeFrom;
        private int afterFrom;

        Unmatched(Tokens before, Tokens after) {
            this.before = before;
            this.after = after;
        }

        void add(Gap gap, List<Run> inside) {
            int start = before.start[gap.before()];
            int afterStart = after.start[gap.after()];
            keep(new Run(beforeFrom, afterFrom, start - beforeFrom), 0, 0);
            beforeFrom = start;
            afterFrom = afterStart;
            inside.forEach(run -> keep(run, 0, 0));
            int end = before.start[gap.beforeEnd()];
            int afterEnd = after.start[gap.afterEnd()];
            keep(new Run(end, afterEnd, 0), gap.slideLeft(), gap.slideRight());
        }

        List<Run> kept() {
            keep(new Run(beforeFrom, afterFrom, before.text.length - beforeFrom), 0, 0);
            return Alignment.joined(kept);
        }

        List<Gap> gaps() {
            return gaps;
        }

        private void keep(Run run, int slideLeft, int slideRight) {
            if (run.before() > beforeFrom || run.after() > afterFrom) {
                gaps.add(new Gap(beforeFrom, run.before(), afterFrom, run.after(), slideLeft, slideRight));
            }
            if (run.length() > 0) {
                kept.add(run);
            }
            beforeFrom = run.beforeEnd();
            afterFrom = run.afterEnd();
        }
    }
}
