package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.copytaster.catalog.difference.Candidates.Place;
import org.copytaster.catalog.difference.Resemblance.Found;

/**
 * Finds what was taken out among what was put in. A copy that stood there before is never looked at: it is a look-alike.
 *
 * <p>A segment is found if one place is similar enough, no other one is nearly as similar, and no other segment has as
 * good a claim to it; or if its neighbour was found and it stands there beside it again.
 */
final class Moves {
    /** Least similarity at which a passage is taken to be the same. */
    static final double ENOUGH = 0.75;

    /** Least lead over the next best place. */
    static final double MARGIN = 0.05;

    /** Fewer words may stand together by chance, unless they are a sentence for themselves here and there. */
    private static final int WORDS = 6;

    private static final int WORDS_OF_SENTENCE = 2;
    private static final int LETTERS_OF_SENTENCE = 10;

    /** So many segments are compared for one place; more than a few only in texts that repeat themselves. */
    private static final int MAX_CLAIMS = 64;

    private final Tokens before;
    private final Tokens after;
    private final List<Gap> gaps;
    private final List<Segment> segments;
    private final Resemblance resemblance;
    private final Found[] best;
    private final double[] similarity;
    private final double[] runnerUp;
    private final List<Doubt> doubts = new ArrayList<>();

    private Moves(Tokens before, Tokens after, List<Gap> gaps) {
        this.before = before;
        this.after = after;
        this.gaps = gaps;
        this.segments = Segment.of(gaps, before);
        this.resemblance = new Resemblance(before, after);
        this.best = new Found[segments.size()];
        this.similarity = new double[segments.size()];
        this.runnerUp = new double[segments.size()];
    }

    /** @param gaps in tokens, those whose text is not there any more */
    static Moves between(Tokens before, Tokens after, List<Gap> gaps) {
        Moves moves = new Moves(before, after, gaps);
        if (!moves.segments.isEmpty() && gaps.stream().anyMatch(gap -> gap.put() > 0)) {
            moves.search();
            moves.doubtRepeated();
            moves.settleClaims();
            moves.adopt();
        }
        return moves;
    }

    /** What in the first text may as well be what moved. */
    List<Doubt> doubts() {
        return doubts;
    }

    private void search() {
        Candidates candidates = new Candidates(before, after, gaps);
        for (int i = 0; i < best.length; i++) {
            Segment segment = segments.get(i);
            List<Found> found = new ArrayList<>();
            for (Place place : candidates.of(segment)) {
                Found there = resemblance.compare(segment, place);
                if (there != null) {
                    found.add(there);
                }
            }
            found.sort(Comparator.comparingDouble(Found::similarity).reversed());
            if (found.isEmpty()) {
                continue;
            }
            Found first = found.getFirst();
            similarity[i] = first.similarity();
            runnerUp[i] = found.stream()
                    .filter(other -> !other.overlaps(first))
                    .mapToDouble(Found::similarity)
                    .findFirst()
                    .orElse(0);
            if (similarity[i] >= ENOUGH && similarity[i] - runnerUp[i] >= MARGIN && isEvidence(segment, first)) {
                best[i] = first;
            }
        }
    }

    private boolean isEvidence(Segment segment, Found found) {
        int words = before.words(segment.from(), segment.to());
        if (words >= WORDS) {
            return true;
        }
        boolean exact = found.runs().size() == 1 && found.runs().getFirst().length() == segment.length();
        return exact
                && words >= WORDS_OF_SENTENCE
                && before.letters(segment.from(), segment.to()) >= LETTERS_OF_SENTENCE
                && before.boundary[segment.from()] >= Tokens.SENTENCE
                && before.boundary[segment.to()] >= Tokens.SENTENCE
                && after.boundary[found.from()] >= Tokens.SENTENCE
                && after.boundary[found.to()] >= Tokens.SENTENCE;
    }

    /**
     * A sentence that stood there twice, and went elsewhere without what stood around it: one of the two stayed, and
     * which one cannot be told.
     */
    private void doubtRepeated() {
        Repetitions repetitions = null;
        for (int i = 0; i < best.length; i++) {
            if (best[i] != null && best[i].context() < 0.5) {
                repetitions = repetitions == null ? new Repetitions(before) : repetitions;
                Segment segment = segments.get(i);
                for (int place : repetitions.of(segment)) {
                    doubts.add(new Doubt(before.start[place], before.start[place + segment.length()], similarity[i]));
                    runnerUp[i] = similarity[i];
                    best[i] = null;
                }
            }
        }
    }

    /** One place cannot be where two segments went. */
    private void settleClaims() {
        Integer[] byPlace = IntStream.range(0, best.length)
                .filter(i -> best[i] != null)
                .boxed()
                .sorted(Comparator.comparingInt(i -> best[i].from()))
                .toArray(Integer[]::new);
        boolean[] lost = new boolean[best.length];
        for (int i = 0; i < byPlace.length; i++) {
            Found one = best[byPlace[i]];
            for (int j = i + 1; j < byPlace.length && j <= i + MAX_CLAIMS && best[byPlace[j]].from() < one.to(); j++) {
                double lead = one.similarity() - best[byPlace[j]].similarity();
                lost[byPlace[i]] |= lead < MARGIN;
                lost[byPlace[j]] |= -lead < MARGIN;
            }
        }
        for (int i = 0; i < best.length; i++) {
            if (lost[i]) {
                runnerUp[i] = similarity[i];
                best[i] = null;
            }
        }
    }

    /** What stands beside a neighbour that was found needs no evidence of its own. */
    private void adopt() {
        BitSet occupied = new BitSet(after.count);
        Arrays.stream(best).filter(Objects::nonNull).forEach(found -> occupied.set(found.from(), found.to()));
        for (int i = 1; i < best.length; i++) {
            if (best[i] == null && best[i - 1] != null && segments.get(i - 1).isFollowedBy(segments.get(i), before)) {
                int from = best[i - 1].to();
                adopt(i, new Place(from, reach(i, from)), occupied);
            }
        }
        for (int i = best.length - 2; i >= 0; i--) {
            if (best[i] == null && best[i + 1] != null && segments.get(i).isFollowedBy(segments.get(i + 1), before)) {
                int to = best[i + 1].from();
                adopt(i, new Place(reach(i, to), to), occupied);
            }
        }
    }

    private void adopt(int i, Place place, BitSet occupied) {
        Found there = resemblance.compare(segments.get(i), place);
        if (there != null && there.similarity() >= ENOUGH && isFree(there, occupied)) {
            best[i] = there;
            similarity[i] = there.similarity();
            runnerUp[i] = 0;
            occupied.set(there.from(), there.to());
        }
    }

    private static boolean isFree(Found found, BitSet occupied) {
        int next = occupied.nextSetBit(found.from());
        return next < 0 || next >= found.to();
    }

    /** As far from the neighbour as the segment is long, and a little more, inside the gap that the neighbour is in. */
    private int reach(int i, int from) {
        int room = segments.get(i).length() + 3 + segments.get(i).length() / 4;
        boolean forward = i > 0 && best[i - 1] != null && best[i - 1].to() == from;
        Gap gap = gaps.get(gapOf(forward ? from - 1 : from));
        return forward ? Math.min(gap.afterEnd(), from + room) : Math.max(gap.after(), from - room);
    }

    private int gapOf(int token) {
        int low = 0;
        int high = gaps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gaps.get(middle).after() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** What was taken out, and where it is. */
    List<Move> found() {
        List<Move> result = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            List<Run> runs = best[i] == null
                    ? List.of()
                    : best[i].runs().stream().map(this::inCodePoints).toList();
            Segment segment = segments.get(i);
            result.add(new Move(
                    before.start[segment.from()], before.start[segment.to()], runs, similarity[i], runnerUp[i]));
        }
        return result;
    }

    private Run inCodePoints(Run run) {
        int start = before.start[run.before()];
        return new Run(start, after.start[run.after()], before.start[run.beforeEnd()] - start);
    }
}
