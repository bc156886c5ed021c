package org.copytaster.catalog.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Who of two changed what both began with. */
public enum Change {
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("source")
    SOURCE,
    @JsonProperty("ours")
    OURS,
    /** Both, to the same. */
    @JsonProperty("agreed")
    AGREED,
    /** Both, each to something else. */
    @JsonProperty("conflict")
    CONFLICT;

    static <T> Change of(T before, T now, T ours, BiPredicate<T, T> same) {
        boolean sourceKept = bothOrNone(before, now, same);
        boolean weKept = bothOrNone(before, ours, same);
        if (sourceKept && weKept) {
            return UNCHANGED;
        }
        if (bothOrNone(now, ours, same)) {
            return AGREED;
        }
        return weKept ? SOURCE : sourceKept ? OURS : CONFLICT;
    }

    private static <T> boolean bothOrNone(T one, T other, BiPredicate<T, T> same) {
        return one == null || other == null ? Objects.equals(one, other) : same.test(one, other);
    }
}
