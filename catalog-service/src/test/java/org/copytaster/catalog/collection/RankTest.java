package org.copytaster.catalog.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankTest {
    private static boolean isBelow(Rank a, Rank b) {
        return a.text().compareTo(b.text()) < 0;
    }

    @Property(tries = 300)
    void thereIsAlwaysRoomBetweenTwo(@ForAll @Size(max = 200) List<@IntRange(max = 10_000) Integer> places) {
        List<Rank> order = new ArrayList<>();
        for (int place : places) {
            int at = place % (order.size() + 1);
            order.add(at, Rank.between(at == 0 ? null : order.get(at - 1), at == order.size() ? null : order.get(at)));
        }
        for (int i = 1; i < order.size(); i++) {
            assertTrue(isBelow(order.get(i - 1), order.get(i)), order::toString);
        }
    }

    @Test
    void listsThatGrowAtTheirEndsStayShort() {
        Rank last = null;
        Rank first = null;
        for (int i = 0; i < 500; i++) {
            last = Rank.between(last, null);
            first = Rank.between(null, first);
        }
        assertTrue(last.text().length() <= 12 && !last.isCrowded(), last::toString);
        assertTrue(first.text().length() <= 12 && !first.isCrowded(), first::toString);
    }

    @Test
    void whoAlwaysMovesIntoTheSameGapCrowdsIt() {
        Rank low = Rank.between(null, null);
        Rank high = Rank.between(low, null);
        int moves = 0;
        while (!high.isCrowded()) {
            high = Rank.between(low, high);
            moves++;
        }
        assertTrue(moves > 50, "only after " + moves);
    }

    @Test
    void spreadRanksAreInOrderAndShort() {
        for (int count : List.of(1, 2, 61, 700, Order.MOST_ARTICLES)) {
            List<Rank> ranks = Rank.spread(count);
            assertEquals(count, new HashSet<>(ranks).size());
            for (int i = 1; i < count; i++) {
                assertTrue(isBelow(ranks.get(i - 1), ranks.get(i)));
            }
            assertTrue(ranks.stream().allMatch(rank -> rank.text().length() <= 3));
        }
        assertEquals(List.of(), Rank.spread(0));
    }

    @Test
    void whatIsNoRankIsRefused() {
        for (String text : List.of("", "0", "a0", "-", "ä", "a b")) {
            assertThrows(IllegalArgumentException.class, () -> new Rank(text), text);
        }
        Rank rank = new Rank("a");
        assertThrows(IllegalArgumentException.class, () -> Rank.between(rank, rank));
    }
}
