package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Where an annotation stands in a given version of the article.
 *
 * @param start first code point of the passage in that version's text; absent for an orphan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Placement(int version, State state, Integer start, Integer end) {
    public enum State {
        @JsonProperty("placed")
        PLACED,
        @JsonProperty("orphaned")
        ORPHANED
    }

    /** Carries a passage from the version it was made on to the one that is read. */
    static Placement carried(Passage passage, String madeOn, int version, String read) {
        if (madeOn.equals(read)) {
            return new Placement(version, State.PLACED, passage.start(), passage.end());
        }
        return carry(passage, madeOn, read)
                .map(now -> new Placement(version, State.PLACED, now.start(), now.end()))
                .orElseGet(() -> new Placement(version, State.ORPHANED, null, null));
    }

    /**
     * Exact, and never onto a look-alike: what stands before the first difference of the two texts keeps its offsets,
     * what stands behind the last one moves with the end, and a passage that the change may have touched is given up.
     */
    static Optional<Passage> carry(Passage passage, String from, String to) {
        int[] before = from.codePoints().toArray();
        int[] after = to.codePoints().toArray();
        int shorter = Math.min(before.length, after.length);
        int prefix = 0;
        while (prefix < shorter && before[prefix] == after[prefix]) {
            prefix++;
        }
        if (passage.end() <= prefix) {
            return Optional.of(passage);
        }
        int suffix = 0;
        while (suffix < shorter - prefix && before[before.length - 1 - suffix] == after[after.length - 1 - suffix]) {
            suffix++;
        }
        return passage.start() >= before.length - suffix
                ? Optional.of(passage.shifted(after.length - before.length))
                : Optional.empty();
    }
}
