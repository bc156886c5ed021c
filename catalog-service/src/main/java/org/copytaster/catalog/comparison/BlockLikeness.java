package org.copytaster.catalog.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.content.Block;

/**
 * Finds partners among blocks none of which are equal: those that together have the most words in common (Dice's
 * coefficient of their words), in the same order. Having the same id counts a little.
 */
final class BlockLikeness {
    private static final double SAME_ID = 0.2;
    /** So that a rewritten block with its old id finds itself, and two strangers that both say "the" do not. */
    private static final double ENOUGH = 0.2;

    /** In pairs of blocks times their words: some tenths of a second. */
    private static final long MOST = 4_000_000;

    private static final int CHARACTERS_A_WORD = 6;

    private BlockLikeness() {}

    static boolean isAffordable(List<Block> before, List<Block> after) {
        long words = (characters(before) / CHARACTERS_A_WORD + before.size()) * after.size()
                + (characters(after) / CHARACTERS_A_WORD + after.size()) * before.size();
        return words <= MOST;
    }

    /** Indexes of partners. */
    static List<int[]> pairs(List<Block> before, List<Block> after) {
        double[][] likeness = likeness(before, after);
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double together = likeness[i][j] < ENOUGH ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (likeness[i][j] >= ENOUGH && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static double[][] likeness(List<Block> before, List<Block> after) {
        List<Map<String, Integer>> wordsBefore =
                before.stream().map(BlockLikeness::words).toList();
        List<Map<String, Integer>> wordsAfter =
                after.stream().map(BlockLikeness::words).toList();
        double[][] likeness = new double[before.size()][after.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness[i].length; j++) {
                boolean sameId = before.get(i).id().equals(after.get(j).id());
                likeness[i][j] = dice(wordsBefore.get(i), wordsAfter.get(j)) + (sameId ? SAME_ID : 0);
            }
        }
        return likeness;
    }

    private static double dice(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = total(one) + total(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(Block block) {
        Map<String, Integer> words = new HashMap<>();
        Words.of(block.text()).stream().filter(Words::isWord).forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static long characters(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> block.text().length()).sum();
    }
}
