package org.copytaster.ingest.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text was found: windows of four words, as multisets, case kept.
 *
 * @param exact whether the words are the same ones in the same order
 * @see <a href="https://github.com/scrapinghub/article-extraction-benchmark">article-extraction-benchmark</a>, whose metric this is
 */
record TextScore(int hits, int found, int expected, boolean exact) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int WINDOW = 4;

    static TextScore of(String expected, String found) {
        List<String> want = words(expected);
        List<String> got = words(found);
        Map<List<String>, Integer> left = windows(want);
        Map<List<String>, Integer> right = windows(got);
        int hits = left.entrySet().stream()
                .mapToInt(window -> Math.min(window.getValue(), right.getOrDefault(window.getKey(), 0)))
                .sum();
        return new TextScore(hits, size(right), size(left), want.equals(got));
    }

    /** Precision and recall are means over the pages where they are defined; this is their harmonic mean. */
    static double f1(List<TextScore> pages) {
        double precision = pages.stream()
                .filter(page -> page.found > 0)
                .mapToDouble(page -> (double) page.hits / page.found)
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(page -> page.expected > 0)
                .mapToDouble(page -> (double) page.hits / page.expected)
                .average()
                .orElse(0);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static double exact(List<TextScore> pages) {
        return pages.stream().mapToDouble(page -> page.exact ? 1 : 0).average().orElse(0);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<List<String>, Integer> windows(List<String> words) {
        Map<List<String>, Integer> windows = new HashMap<>();
        if (!words.isEmpty() && words.size() <= WINDOW) {
            windows.put(words, 1);
        }
        for (int i = 0; words.size() > WINDOW && i + WINDOW <= words.size(); i++) {
            windows.merge(words.subList(i, i + WINDOW), 1, Integer::sum);
        }
        return windows;
    }

    private static int size(Map<?, Integer> windows) {
        return windows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
