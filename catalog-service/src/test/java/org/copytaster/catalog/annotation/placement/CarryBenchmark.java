package org.copytaster.catalog.annotation.placement;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * How long 2,000 notes on 20,000 words take to be carried to a new version, beside one difference of the same words by
 * java-diff-utils in the same run, after a few corrections; after many its time grows with their square. To be started by hand: times in a build say more about the machine than about the code.
 */
final class CarryBenchmark {
    private static final int ROUNDS = 30;

    private CarryBenchmark() {}

    public static void main(String[] arguments) {
        String before = article(20_000);
        List<String> blocks = new ArrayList<>(List.of(before.split("\n\n")));
        String corrected = corrected(before, 100);
        double yardstick = difference(before, corrected);
        System.out.printf("java-diff-utils, 100 words corrected: %.1f ms%n", yardstick);
        print("100 words corrected", before, corrected, yardstick);
        Collections.rotate(blocks.subList(10, blocks.size() - 10), blocks.size() / 3);
        print("a third of the paragraphs moved", before, String.join("\n\n", blocks), yardstick);
        print("2,000 words corrected", before, corrected(before, 2_000), yardstick);
        print("another article", before, String.join("\n\n", GeneratedArticles.of(99, 60)), yardstick);
    }

    private static String article(int words) {
        StringBuilder text = new StringBuilder();
        for (String article : GeneratedArticles.of(7, 200)) {
            if (text.toString().split(" ").length < words) {
                text.append(text.isEmpty() ? "" : "\n\n").append(article);
            }
        }
        return text.toString();
    }

    private static String corrected(String text, int corrections) {
        String[] words = text.split(" ");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < corrections; i++) {
            int at = random.nextInt(words.length);
            words[at] = "x" + words[at];
        }
        return String.join(" ", words);
    }

    private static void print(String edit, String before, String after, double yardstick) {
        List<Passage> passages = new ArrayList<>();
        int length = before.codePointCount(0, before.length());
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(length - 200);
            passages.add(new Passage(start, start + 1 + random.nextInt(200)));
        }
        double carried = millis(() -> {
            Carry carry = new Carry(before, after);
            return passages.stream().map(carry::carry).toList();
        });
        System.out.printf(
                "%-32s %d words, %d notes: %.1f ms, ratio %.2f%n",
                edit, before.split("\\s+").length, passages.size(), carried, carried / yardstick);
    }

    private static double difference(String before, String after) {
        List<String> one = Arrays.asList(before.split("\\b"));
        List<String> two = Arrays.asList(after.split("\\b"));
        return millis(() -> DiffUtils.diff(one, two));
    }

    /** The median, after as many rounds to warm up as a third. */
    private static double millis(Supplier<Object> work) {
        double[] times = new double[ROUNDS];
        for (int i = -ROUNDS / 3; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.get();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
