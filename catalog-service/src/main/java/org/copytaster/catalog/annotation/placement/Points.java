package org.copytaster.catalog.annotation.placement;

import java.util.List;
import org.copytaster.catalog.difference.Move;
import org.copytaster.catalog.difference.Run;

/** Carries a place between two signs: an insertion point. It goes with them. */
final class Points {
    private final TwoTexts texts;
    private final List<Run> kept;
    private final List<Move> moves;

    Points(TwoTexts texts, List<Run> kept, List<Move> moves) {
        this.texts = texts;
        this.kept = kept;
        this.moves = moves;
    }

    /** If its two signs part, it stays with the one that is no blank, else with the left one. */
    Outcome carry(int point) {
        int length = texts.before.length;
        int left = placeBehind(kept, point);
        int right = placeBefore(kept, point);
        boolean together = left >= 0 && left == right;
        boolean atStart = point == 0 && (right == 0 || length == 0);
        boolean atEnd = point == length && left == texts.after.length;
        if (together || atStart || atEnd) {
            return new Outcome.Placed(at(Math.max(0, Math.max(left, right))), false, 1);
        }
        if (left >= 0 || right >= 0) {
            boolean leftIsBlank = point > 0 && TwoTexts.isBlank(texts.before[point - 1]);
            int place = left < 0 || right >= 0 && leftIsBlank ? right : left;
            return new Outcome.Placed(at(place), true, InPlace.MOSTLY_THERE);
        }
        return carryMoved(point);
    }

    private Outcome carryMoved(int point) {
        List<Move> around = moves.stream()
                .filter(move -> move.start() <= point && point <= move.end())
                .toList();
        for (Move move : around) {
            int left = placeBehind(move.runs(), point);
            int right = placeBefore(move.runs(), point);
            if (left >= 0 && left == right) {
                return new Outcome.Moved(at(left), false, 1, move.runnerUp());
            }
        }
        return around.isEmpty()
                ? new Outcome.Orphaned(0, 0)
                : new Outcome.Orphaned(
                        around.getFirst().similarity(), around.getFirst().runnerUp());
    }

    private static Passage at(int point) {
        return new Passage(point, point);
    }

    /** Where the sign before the point ends now, or -1. */
    private static int placeBehind(List<Run> runs, int point) {
        int i = Ascending.firstAtOrAfter(runs, Run::beforeEnd, point);
        return i < runs.size() && runs.get(i).before() < point
                ? point + runs.get(i).shift()
                : -1;
    }

    /** Where the sign behind the point begins now, or -1. */
    private static int placeBefore(List<Run> runs, int point) {
        int i = Ascending.firstAtOrAfter(runs, Run::beforeEnd, point + 1);
        return i < runs.size() && runs.get(i).before() <= point
                ? point + runs.get(i).shift()
                : -1;
    }
}
