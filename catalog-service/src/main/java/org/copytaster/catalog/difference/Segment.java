package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of what was taken out that is looked for as one: a sentence, or several short ones of one block. A single word
 * can be found anywhere; a sentence is found where it went.
 *
 * @param gap the number of the gap it was taken out of
 */
record Segment(int gap, int from, int to) {
    private static final int ENOUGH_WORDS = 6;

    /** Bounds the work for texts without sentences. */
    private static final int MAX_WORDS = 64;

    int length() {
        return to - from;
    }

    /** Whether nothing but blanks lies between the two. */
    boolean isFollowedBy(Segment next, Tokens text) {
        return gap == next.gap && text.letters(to, next.from) == 0;
    }

    static List<Segment> of(List<Gap> gaps, Tokens text) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            cut(i, gaps.get(i), text, segments);
        }
        return segments;
    }

    private static void cut(int number, Gap gap, Tokens text, List<Segment> segments) {
        int from = gap.before();
        for (int at = from + 1; at <= gap.beforeEnd(); at++) {
            boolean block = at == gap.beforeEnd() || text.boundary[at] >= Tokens.LINE;
            int words = text.words(from, at);
            if (block
                    || words >= ENOUGH_WORDS && text.boundary[at] >= Tokens.SENTENCE
                    || words >= MAX_WORDS
                    || at - from >= 4 * MAX_WORDS) {
                add(number, from, at, text, segments);
                from = at;
            }
        }
    }

    private static void add(int gap, int from, int to, Tokens text, List<Segment> segments) {
        int first = from;
        while (first < to && text.isBlank(first)) {
            first++;
        }
        int last = to;
        while (last > first && text.isBlank(last - 1)) {
            last--;
        }
        if (first < last) {
            segments.add(new Segment(gap, first, last));
        }
    }
}
