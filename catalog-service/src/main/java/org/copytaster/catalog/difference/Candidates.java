package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in the text that was put in a segment may be found: where enough of its pairs of words stand in its order. */
final class Candidates {
    /** A pair that stands in more places tells none of them apart. */
    private static final int MAX_PLACES = 40;

    private static final int MAX_CANDIDATES = 4;

    /** A place in tokens, with some room around it, inside one gap. */
    record Place(int from, int to) {}

    private final Tokens before;
    private final Tokens after;
    private final Map<Long, List<Seen>> pairs = new HashMap<>();

    private record Seen(int token, Gap gap) {}

    Candidates(Tokens before, Tokens after, List<Gap> gaps) {
        this.before = before;
        this.after = after;
        for (Gap gap : gaps) {
            index(gap);
        }
    }

    private void index(Gap gap) {
        int last = -1;
        for (int i = gap.after(); i < gap.afterEnd(); i++) {
            if (after.isWord(i)) {
                if (last >= 0) {
                    List<Seen> places = pairs.computeIfAbsent(pair(after, last, i), p -> new ArrayList<>(1));
                    if (places.size() < MAX_PLACES) {
                        places.add(new Seen(last, gap));
                    }
                }
                last = i;
            }
        }
    }

    /** The most promising first. */
    List<Place> of(Segment segment) {
        int last = -1;
        int asked = 0;
        List<Vote> votes = new ArrayList<>();
        for (int i = segment.from(); i < segment.to(); i++) {
            if (before.isWord(i)) {
                if (last >= 0) {
                    asked++;
                    for (Seen seen : pairs.getOrDefault(pair(before, last, i), List.of())) {
                        votes.add(new Vote(seen.token - last, seen.gap));
                    }
                }
                last = i;
            }
        }
        return votes.isEmpty() ? List.of() : counted(segment, votes, Math.max(1, asked / 4));
    }

    /** @param shift of a pair of words, in tokens */
    private record Vote(int shift, Gap gap) {}

    private List<Place> counted(Segment segment, List<Vote> votes, int needed) {
        votes.sort((a, b) -> a.gap == b.gap ? a.shift - b.shift : a.gap.after() - b.gap.after());
        int room = 2 + segment.length() / 4;
        int[] support = new int[votes.size()];
        for (int first = 0, end = 0; first < votes.size(); first++) {
            Vote vote = votes.get(first);
            while (end < votes.size() && votes.get(end).gap == vote.gap && votes.get(end).shift <= vote.shift + room) {
                end++;
            }
            support[first] = end - first;
        }
        List<Place> places = new ArrayList<>();
        while (places.size() < MAX_CANDIDATES) {
            int best = 0;
            for (int i = 1; i < support.length; i++) {
                best = support[i] > support[best] ? i : best;
            }
            if (support[best] < needed) {
                break;
            }
            Vote vote = votes.get(best);
            int lastShift = votes.get(best + support[best] - 1).shift;
            places.add(new Place(
                    Math.max(vote.gap.after(), segment.from() + vote.shift - room),
                    Math.min(vote.gap.afterEnd(), segment.to() + lastShift + room)));
            silence(votes, support, best, room);
        }
        return places;
    }

    /** What voted for this place is not asked again. */
    private static void silence(List<Vote> votes, int[] support, int best, int room) {
        Vote vote = votes.get(best);
        for (int i = best; i >= 0 && votes.get(i).gap == vote.gap && votes.get(i).shift >= vote.shift - room; i--) {
            support[i] = 0;
        }
        int end = best;
        while (end < votes.size() && votes.get(end).gap == vote.gap && votes.get(end).shift <= vote.shift + room) {
            end++;
        }
        Arrays.fill(support, best, end, 0);
    }

    private static long pair(Tokens text, int first, int second) {
        return (long) text.id[first] << 32 | text.id[second];
    }
}
