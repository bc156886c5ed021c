package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what was just taken out or just put in where an editor most likely cut: at blocks, lines, sentences, words, in
 * this order. Where several places are equally likely, the gap remembers how far apart they are.
 *
 * @see <a href="https://neil.fraser.name/writing/diff/">Neil Fraser, Diff Strategies, 3.2: semantic alignment</a>
 */
final class Slides {
    private final Tokens before;
    private final Tokens after;
    private final List<Run> runs;
    private final List<Gap> gaps = new ArrayList<>();

    private Slides(Tokens before, Tokens after, List<Run> runs) {
        this.before = before;
        this.after = after;
        this.runs = new ArrayList<>(runs);
        // so that each gap stands between two runs
        this.runs.addFirst(new Run(0, 0, 0));
        this.runs.addLast(new Run(before.count, after.count, 0));
    }

    /** Gaps in tokens, ascending, with what they leave between them unchanged. */
    static List<Gap> settle(Tokens before, Tokens after, List<Run> runs) {
        Slides slides = new Slides(before, after, runs);
        for (int i = 0; i + 1 < slides.runs.size(); i++) {
            slides.settle(i);
        }
        return slides.gaps;
    }

    /** The same for the runs of a part: what lies around them is no gap. */
    static List<Run> settleBetween(Tokens before, Tokens after, List<Run> runs) {
        Slides slides = new Slides(before, after, runs);
        for (int i = 1; i + 2 < slides.runs.size(); i++) {
            slides.settle(i);
        }
        return slides.runs.subList(1, slides.runs.size() - 1);
    }

    private void settle(int i) {
        Run left = runs.get(i);
        Run right = runs.get(i + 1);
        boolean taken = left.beforeEnd() < right.before();
        boolean put = left.afterEnd() < right.after();
        if (taken && put) {
            gaps.add(new Gap(left.beforeEnd(), right.before(), left.afterEnd(), right.after()));
        } else if (taken) {
            settle(i, before, left.beforeEnd(), right.before());
        } else if (put) {
            settle(i, after, left.afterEnd(), right.after());
        }
    }

    private void settle(int i, Tokens text, int from, int to) {
        Run left = runs.get(i);
        Run right = runs.get(i + 1);
        // a run that vanished between two gaps would join them, and change what the next one is
        int most = right.length() - (right.beforeEnd() < before.count || right.afterEnd() < after.count ? 1 : 0);
        int least = (left.before() > 0 || left.after() > 0 ? 1 : 0) - left.length();
        int rightmost = 0;
        while (rightmost < most && text.id[from + rightmost] == text.id[to + rightmost]) {
            rightmost++;
        }
        int leftmost = 0;
        while (leftmost > least && text.id[from + leftmost - 1] == text.id[to + leftmost - 1]) {
            leftmost--;
        }
        int best = 0;
        int place = 0;
        int first = 0;
        int last = 0;
        for (int by = leftmost; by <= rightmost; by++) {
            int quality = quality(text, from + by, to + by);
            // a whole sentence may be cut as well as a whole block, but not a part of a sentence
            if (quality > best && best < Tokens.SENTENCE) {
                first = by;
            }
            if (quality >= Math.min(best, Tokens.SENTENCE)) {
                last = by;
            }
            if (quality >= best) {
                best = quality;
                place = by;
            }
        }
        move(i, place);
        gaps.add(gap(
                i,
                text.start[from + place] - text.start[from + first],
                text.start[from + last] - text.start[from + place]));
    }

    private static int quality(Tokens text, int from, int to) {
        return Math.min(text.boundary[from], text.boundary[to]);
    }

    private void move(int i, int by) {
        Run left = runs.get(i);
        Run right = runs.get(i + 1);
        runs.set(i, new Run(left.before(), left.after(), left.length() + by));
        runs.set(i + 1, new Run(right.before() + by, right.after() + by, right.length() - by));
    }

    private Gap gap(int i, int slideLeft, int slideRight) {
        Run left = runs.get(i);
        Run right = runs.get(i + 1);
        return new Gap(left.beforeEnd(), right.before(), left.afterEnd(), right.after(), slideLeft, slideRight);
    }
}
