package org.copytaster.catalog.annotation.placement;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.difference.Move;
import org.copytaster.catalog.difference.Run;

/** Where a passage went that is not where it was; nowhere, if not enough of it is found in one place. */
final class Elsewhere {
    static final double FOUND_AGAIN = 0.75;

    /** Between two pieces of a passage that moved, more than stood there before; in code points. */
    private static final int DRIFT = 32;

    private final TwoTexts texts;
    private final List<Move> moves;

    Elsewhere(TwoTexts texts, List<Move> moves) {
        this.texts = texts;
        this.moves = moves;
    }

    Outcome carry(Passage passage) {
        List<Move> parts = overlapping(passage);
        Move main = null;
        List<Run> chain = new ArrayList<>();
        List<Run> longest = List.of();
        for (Move part : parts) {
            main = main == null || overlap(part, passage) > overlap(main, passage) ? part : main;
            for (Run run : part.runs()) {
                int from = Math.max(run.before(), passage.start());
                int to = Math.min(run.beforeEnd(), passage.end());
                if (from < to) {
                    Run piece = new Run(from, run.after() + from - run.before(), to - from);
                    if (!chain.isEmpty() && !continues(chain.getLast(), piece)) {
                        longest = length(chain) > length(longest) ? chain : longest;
                        chain = new ArrayList<>();
                    }
                    chain.add(piece);
                }
            }
        }
        longest = length(chain) > length(longest) ? chain : longest;
        if (!longest.isEmpty()) {
            Passage at = texts.extended(longest.getFirst(), longest.getLast(), passage);
            boolean same = texts.isSame(passage, at);
            double similarity = same ? 1 : TwoTexts.similarity(passage, at, length(longest));
            if (similarity >= FOUND_AGAIN) {
                return new Outcome.Moved(at, !same, similarity, main.runnerUp());
            }
        }
        return main == null ? new Outcome.Orphaned(0, 0) : new Outcome.Orphaned(main.similarity(), main.runnerUp());
    }

    private List<Move> overlapping(Passage passage) {
        int from = Ascending.firstAtOrAfter(moves, Move::end, passage.start() + 1);
        int to = Ascending.firstAtOrAfter(moves, Move::start, passage.end());
        return from < to ? moves.subList(from, to) : List.of();
    }

    private static int overlap(Move move, Passage passage) {
        return Math.min(move.end(), passage.end()) - Math.max(move.start(), passage.start());
    }

    private static boolean continues(Run last, Run next) {
        int apart = next.after() - last.afterEnd();
        return apart >= 0 && apart <= next.before() - last.beforeEnd() + DRIFT;
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(Run::length).sum();
    }
}
