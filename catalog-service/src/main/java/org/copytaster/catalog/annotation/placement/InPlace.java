package org.copytaster.catalog.annotation.placement;

import java.util.List;
import java.util.Optional;
import org.copytaster.catalog.difference.Gap;
import org.copytaster.catalog.difference.Run;

/** Where a passage stands if it stayed where it was: untouched, or with most of its words. */
final class InPlace {
    /** Of the passage at least so much must be left, not counting blanks. */
    static final double MOSTLY_THERE = 0.5;

    private final TwoTexts texts;
    private final List<Run> kept;
    private final List<Gap> gaps;
    private final List<Gap> sliding;

    InPlace(TwoTexts texts, List<Run> kept, List<Gap> gaps) {
        this.texts = texts;
        this.kept = kept;
        this.gaps = gaps;
        this.sliding = gaps.stream().filter(Gap::slides).toList();
    }

    /** Empty if too little of it is left. */
    Optional<Outcome> carry(Passage passage) {
        Optional<Stand> here = stand(passage, null);
        for (Gap gap : slidingAt(passage)) {
            for (int by : new int[] {-gap.slideLeft(), gap.slideRight()}) {
                Optional<Stand> beside = stand(passage, new Slid(gap, by));
                if (gap.leftmost() <= passage.start() && passage.end() <= gap.rightmost()) {
                    if (!beside.equals(here)) {
                        return Optional.of(new Outcome.Orphaned(1, 1));
                    }
                } else if (beside.isPresent() && beside.get().isWhole(passage)) {
                    here = beside;
                }
            }
        }
        return here.map(stand -> stand.outcome(passage, texts));
    }

    /** Whether a point lies inside what may as well be one place as another one. */
    boolean isDoubtful(int point) {
        return slidingAt(new Passage(point, point)).stream()
                .anyMatch(gap -> gap.leftmost() < point && point < gap.rightmost());
    }

    /** @param kept code points that are the same, blanks included */
    private record Stand(Passage at, int kept) {
        boolean isWhole(Passage passage) {
            return kept == passage.length() && at.length() == passage.length();
        }

        Outcome outcome(Passage passage, TwoTexts texts) {
            return texts.isSame(passage, at)
                    ? new Outcome.Placed(at, false, 1)
                    : new Outcome.Placed(at, true, TwoTexts.similarity(passage, at, kept));
        }
    }

    /** The first gaps that might have been made elsewhere as far as the passage's ends are concerned. */
    private List<Gap> slidingAt(Passage passage) {
        int atStart = Ascending.firstAtOrAfter(sliding, Gap::rightmost, passage.start());
        int atEnd = Ascending.firstAtOrAfter(sliding, Gap::rightmost, passage.end());
        return sliding.subList(atStart, Math.min(sliding.size(), atEnd + 1)).stream()
                .filter(gap -> touches(gap, passage.start()) || touches(gap, passage.end()))
                .toList();
    }

    private static boolean touches(Gap gap, int place) {
        return gap.leftmost() <= place && place <= gap.rightmost();
    }

    /** @param slid how a gap may as well be, or null for the difference as it is */
    private Optional<Stand> stand(Passage passage, Slid slid) {
        int common = 0;
        int letters = 0;
        Run firstRun = null;
        Run lastRun = null;
        int first = Ascending.firstAtOrAfter(kept, Run::beforeEnd, passage.start() + 1);
        for (int i = Math.max(0, first - (slid == null ? 0 : 1)); i < kept.size(); i++) {
            Run run = slid == null ? kept.get(i) : slid.of(kept.get(i));
            if (run.before() >= passage.end()) {
                break;
            }
            int from = Math.max(run.before(), passage.start());
            int to = Math.min(run.beforeEnd(), passage.end());
            if (from < to) {
                lastRun = new Run(from, run.after() + from - run.before(), to - from);
                firstRun = firstRun == null ? lastRun : firstRun;
                common += to - from;
                letters += texts.letters(from, to);
            }
        }
        if (letters == 0 && common < passage.length()
                || letters < MOSTLY_THERE * texts.letters(passage.start(), passage.end())) {
            return Optional.empty();
        }
        return Optional.of(new Stand(range(firstRun, lastRun, passage), common));
    }

    /** A gap that was made as many code points further to the right; the runs beside it grow and shrink. */
    private record Slid(Gap gap, int by) {
        Run of(Run run) {
            if (run.before() == gap.beforeEnd() && run.after() == gap.afterEnd()) {
                return new Run(run.before() + by, run.after() + by, run.length() - by);
            }
            return run.beforeEnd() == gap.before() && run.afterEnd() == gap.after()
                    ? new Run(run.before(), run.after(), run.length() + by)
                    : run;
        }
    }

    /**
     * From the first to the last run of a passage, and what belongs to them: what replaced its first or last words, unless
     * it is much more than they were, and no blanks at ends where it had none.
     */
    private Passage range(Run first, Run last, Passage passage) {
        Passage extended = texts.extended(first, last, passage);
        int start = extended.start();
        int end = extended.end();
        if (first.before() > passage.start()) {
            int i = Ascending.firstAtOrAfter(gaps, Gap::beforeEnd, first.before());
            if (i < gaps.size() && gaps.get(i).before() == passage.start() && isReplacement(gaps.get(i))) {
                start = gaps.get(i).after();
            }
        }
        if (last.beforeEnd() < passage.end()) {
            int i = Ascending.firstAtOrAfter(gaps, Gap::before, last.beforeEnd());
            if (i < gaps.size() && gaps.get(i).beforeEnd() == passage.end() && isReplacement(gaps.get(i))) {
                end = gaps.get(i).afterEnd();
            }
        }
        while (end > start + 1
                && TwoTexts.isBlank(texts.after[end - 1])
                && !TwoTexts.isBlank(texts.before[passage.end() - 1])) {
            end--;
        }
        while (start < end - 1
                && TwoTexts.isBlank(texts.after[start])
                && !TwoTexts.isBlank(texts.before[passage.start()])) {
            start++;
        }
        return new Passage(start, end);
    }

    private static boolean isReplacement(Gap gap) {
        return gap.taken() > 0 && gap.put() > 0 && gap.put() <= 2 * gap.taken() + 8;
    }
}
