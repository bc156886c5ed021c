package org.copytaster.catalog.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RecentChangesTest {

    private static List<Change> entries(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(position -> new Change(
                        position,
                        new UUID(0, position),
                        1,
                        "new",
                        List.of(ChangeKind.CREATED),
                        Instant.EPOCH,
                        "wire",
                        null))
                .toList();
    }

    @Property
    void givesWhatIsBehindAPositionOrSaysThatItHasItNoMore(
            @ForAll @LongRange(max = 50) long start,
            @ForAll @IntRange(max = 40) int added,
            @ForAll @LongRange(max = 100) long position,
            @ForAll @IntRange(min = 1, max = 20) int limit) {
        RecentChanges recent = new RecentChanges(10, start);
        long last = start + added;
        entries(start + 1, last).forEach(entry -> recent.add(List.of(entry)));

        long oldest = Math.max(start + 1, last - 9);
        Optional<List<Change>> expected = position + 1 < oldest
                ? Optional.empty()
                : Optional.of(entries(position + 1, Math.min(last, position + limit)));

        assertEquals(last, recent.last());
        assertEquals(expected, recent.after(position, limit));
    }

    @Test
    void refusesAGap() {
        RecentChanges recent = new RecentChanges(10, 4);
        assertThrows(IllegalArgumentException.class, () -> recent.add(entries(6, 6)));
    }
}
