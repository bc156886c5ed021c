package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out what two texts have in common only by chance. In a rewritten passage the words "of the" are there again,
 * but they are not the same words. A common run is believed if
 *
 * <ul>
 *   <li>it is longer than what was taken out, or than what was put in, on both its sides together;
 *   <li>or it is very long for itself, or has a whole sentence or block in it;
 *   <li>or the two sentences it stands in agree for the most part.
 * </ul>
 *
 * <p>What is taken out makes the rewritten passage larger, so it is asked again until all that remain are believed.
 */
final class Coincidences {
    /** An article may say "the next generation of children born in this country" twice, in two sentences. */
    private static final int VERY_LONG_IN_WORDS = 20;

    private static final int BLOCK_IN_WORDS = 3;

    /** Shorter sentences agree for the most part too easily. */
    private static final int SENTENCE_IN_WORDS = 5;

    /** So much of one sentence is enough if it is most of it, whatever the other one has beside it. */
    private static final int PART_IN_WORDS = 9;

    /** Each pass but the last takes something out; hostile texts could make it one run a pass. */
    private static final int MAX_PASSES = 30;

    private final Tokens before;
    private final Tokens after;

    private Coincidences(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    static List<Run> without(Tokens before, Tokens after, List<Run> runs) {
        Coincidences coincidences = new Coincidences(before, after);
        List<Run> believed = runs;
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            List<Run> now = coincidences.believed(believed);
            if (now.size() == believed.size()) {
                return now;
            }
            believed = now;
        }
        return believed;
    }

    private List<Run> believed(List<Run> runs) {
        Agreement agreement = null;
        List<Run> believed = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (outweighs(i, runs) || isLong(run)) {
                believed.add(run);
            } else {
                agreement = agreement == null ? new Agreement(runs) : agreement;
                if (agreement.of(run)) {
                    believed.add(run);
                }
            }
        }
        return believed;
    }

    private boolean outweighs(int i, List<Run> runs) {
        Run run = runs.get(i);
        Run last = i == 0 ? new Run(0, 0, 0) : runs.get(i - 1);
        Run next = i + 1 == runs.size() ? new Run(before.count, after.count, 0) : runs.get(i + 1);
        int deleted = before.letters(last.beforeEnd(), run.before()) + before.letters(run.beforeEnd(), next.before());
        int inserted = after.letters(last.afterEnd(), run.after()) + after.letters(run.afterEnd(), next.after());
        return before.letters(run.before(), run.beforeEnd()) > Math.min(deleted, inserted);
    }

    private boolean isLong(Run run) {
        int words = before.words(run.before(), run.beforeEnd());
        return words >= VERY_LONG_IN_WORDS
                || words >= SENTENCE_IN_WORDS && coversSentence(run)
                || words >= BLOCK_IN_WORDS && coversBlock(run);
    }

    private boolean coversSentence(Run run) {
        int begin = -1;
        for (int i = 0; i <= run.length(); i++) {
            if (before.boundary[run.before() + i] >= Tokens.SENTENCE
                    && after.boundary[run.after() + i] >= Tokens.SENTENCE) {
                if (begin >= 0 && before.words(run.before() + begin, run.before() + i) >= SENTENCE_IN_WORDS) {
                    return true;
                }
                begin = i;
            }
        }
        return false;
    }

    private boolean coversBlock(Run run) {
        return before.boundary[run.before()] == Tokens.BLOCK
                && after.boundary[run.after()] == Tokens.BLOCK
                && before.boundary[run.beforeEnd()] == Tokens.BLOCK
                && after.boundary[run.afterEnd()] == Tokens.BLOCK;
    }

    /** How much of two sentences is the same. */
    private final class Agreement {
        private final Map<Long, int[]> common = new HashMap<>();
        private final int[] beforeLetters;
        private final int[] afterLetters;

        Agreement(List<Run> runs) {
            beforeLetters = lettersOfSentences(before);
            afterLetters = lettersOfSentences(after);
            for (Run run : runs) {
                int from = 0;
                for (int i = 1; i <= run.length(); i++) {
                    if (i == run.length() || pair(run, i) != pair(run, from)) {
                        int[] sum = common.computeIfAbsent(pair(run, from), p -> new int[2]);
                        sum[0] += before.letters(run.before() + from, run.before() + i);
                        sum[1] += before.words(run.before() + from, run.before() + i);
                        from = i;
                    }
                }
            }
        }

        boolean of(Run run) {
            long last = -1;
            for (int i = 0; i < run.length(); i++) {
                long pair = pair(run, i);
                if (pair != last && agrees(pair)) {
                    return true;
                }
                last = pair;
            }
            return false;
        }

        private boolean agrees(long pair) {
            int[] sum = common.get(pair);
            int one = beforeLetters[(int) (pair >>> 32)];
            int other = afterLetters[(int) pair];
            return sum[1] >= SENTENCE_IN_WORDS && 4 * sum[0] >= one + other
                    || sum[1] >= PART_IN_WORDS && 10 * sum[0] >= 6 * Math.min(one, other);
        }

        private long pair(Run run, int i) {
            return (long) before.sentence[run.before() + i] << 32 | after.sentence[run.after() + i];
        }

        private static int[] lettersOfSentences(Tokens text) {
            int[] letters = new int[text.count == 0 ? 0 : text.sentence[text.count - 1] + 1];
            for (int i = 0; i < text.count; i++) {
                letters[text.sentence[i]] += text.letters(i, i + 1);
            }
            return letters;
        }
    }
}
