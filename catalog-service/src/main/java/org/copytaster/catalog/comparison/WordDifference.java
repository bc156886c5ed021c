package org.copytaster.catalog.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.catalog.comparison.Piece.Kind;

/** What is different between two texts, word by word, or between two lists, entry by entry. */
final class WordDifference {
    private WordDifference() {}

    /** Where the effort is used up, the two stand side by side as a whole. */
    static List<Piece> between(String before, String after, Effort effort) {
        Pieces pieces = new Pieces();
        compare(before, after, effort, pieces);
        return pieces.done();
    }

    static List<Piece> between(List<String> before, List<String> after, Effort effort) {
        List<Piece> pieces = new ArrayList<>();
        steps(before, after, effort).forEach(step -> {
            step.equal().forEach(entry -> pieces.add(new Piece(Kind.EQUAL, entry)));
            step.removed().forEach(entry -> pieces.add(new Piece(Kind.REMOVED, entry)));
            step.added().forEach(entry -> pieces.add(new Piece(Kind.ADDED, entry)));
        });
        return pieces;
    }

    private static void compare(String before, String after, Effort effort, Pieces pieces) {
        List<String> wordsBefore = Words.of(before);
        List<String> wordsAfter = Words.of(after);
        Ends ends = Ends.of(wordsBefore, wordsAfter);
        int length = ends.inner(wordsBefore).size();
        int otherLength = ends.inner(wordsAfter).size();
        if (effort.spend(length, otherLength)) {
            join(myers(wordsBefore, wordsAfter, ends), pieces);
            return;
        }
        // too long for that: sentence by sentence, and word by word where those differ
        for (Step step : steps(Words.sentences(before), Words.sentences(after), effort)) {
            pieces.equal(String.join("", step.equal()));
            String removed = String.join("", step.removed());
            String added = String.join("", step.added());
            if (removed.length() < before.length() && added.length() < after.length()) {
                compare(removed, added, effort, pieces);
            } else {
                pieces.change(removed, added);
            }
        }
    }

    private static List<Step> steps(List<String> before, List<String> after, Effort effort) {
        Ends ends = Ends.of(before, after);
        return effort.spend(ends.inner(before).size(), ends.inner(after).size())
                ? myers(before, after, ends)
                : List.of(
                        new Step(before.subList(0, ends.start()), ends.inner(before), ends.inner(after)),
                        new Step(before.subList(before.size() - ends.end(), before.size()), List.of(), List.of()));
    }

    private static void join(List<Step> steps, Pieces pieces) {
        steps.forEach(step -> {
            pieces.equal(String.join("", step.equal()));
            pieces.change(String.join("", step.removed()), String.join("", step.added()));
        });
    }

    private static List<Step> myers(List<String> before, List<String> after, Ends ends) {
        List<Step> steps = new ArrayList<>();
        int equalFrom = 0;
        List<AbstractDelta<String>> deltas = DiffUtils.diff(
                        ends.inner(before), ends.inner(after), new MyersDiffWithLinearSpace<>())
                .getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            int at = ends.start() + delta.getSource().getPosition();
            Step step = new Step(
                    before.subList(equalFrom, at),
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
            equalFrom = at + step.removed().size();
            // what was put in and what was taken out at the same place comes as two
            if (step.equal().isEmpty() && !steps.isEmpty()) {
                step = steps.removeLast().and(step);
            }
            steps.add(step);
        }
        steps.add(new Step(before.subList(equalFrom, before.size()), List.of(), List.of()));
        return steps;
    }

    /** Something equal, then a change. */
    private record Step(List<String> equal, List<String> removed, List<String> added) {
        Step and(Step next) {
            return new Step(equal, joined(removed, next.removed), joined(added, next.added));
        }

        private static List<String> joined(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    /** How much both begin and end with. */
    private record Ends(int start, int end) {
        static Ends of(List<String> before, List<String> after) {
            int most = Math.min(before.size(), after.size());
            int start = 0;
            while (start < most && before.get(start).equals(after.get(start))) {
                start++;
            }
            int end = 0;
            while (end < most - start
                    && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
                end++;
            }
            return new Ends(start, end);
        }

        List<String> inner(List<String> words) {
            return words.subList(start, words.size() - end);
        }
    }
}
