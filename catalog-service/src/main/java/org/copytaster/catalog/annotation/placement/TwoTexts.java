package org.copytaster.catalog.annotation.placement;

import java.util.Arrays;
import org.copytaster.catalog.difference.Run;

/** The texts that a passage is carried from and to, in code points. */
final class TwoTexts {
    final int[] before;
    final int[] after;

    /** How many code points of the first text, up to each, are no blanks. */
    private final int[] letters;

    TwoTexts(String from, String to) {
        before = from.codePoints().toArray();
        after = to.codePoints().toArray();
        letters = new int[before.length + 1];
        for (int i = 0; i < before.length; i++) {
            letters[i + 1] = letters[i] + (isBlank(before[i]) ? 0 : 1);
        }
    }

    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign);
    }

    /** Of the first text. */
    int letters(int start, int end) {
        return letters[end] - letters[start];
    }

    boolean isSame(Passage passage, Passage at) {
        return Arrays.equals(before, passage.start(), passage.end(), after, at.start(), at.end());
    }

    /** @param common code points that both have */
    static double similarity(Passage passage, Passage at, int common) {
        return 2.0 * common / (passage.length() + at.length());
    }

    /**
     * From the first run to the last, and what stands beside them as it stood beside them before: a full stop or an
     * article that the difference took for another one's.
     */
    Passage extended(Run first, Run last, Passage passage) {
        int start = first.after();
        for (int from = first.before();
                from > passage.start() && start > 0 && after[start - 1] == before[from - 1];
                from--) {
            start--;
        }
        int end = last.afterEnd();
        for (int to = last.beforeEnd(); to < passage.end() && end < after.length && after[end] == before[to]; to++) {
            end++;
        }
        return new Passage(start, end);
    }
}
