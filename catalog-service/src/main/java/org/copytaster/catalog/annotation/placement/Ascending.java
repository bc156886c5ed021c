package org.copytaster.catalog.annotation.placement;

import java.util.List;
import java.util.function.ToIntFunction;

/** Lists whose elements stand in the order of a text. */
final class Ascending {
    private Ascending() {}

    /** The index of the first element with a key of at least {@code least}; the keys ascend. */
    static <T> int firstAtOrAfter(List<T> list, ToIntFunction<T> key, int least) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(list.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
