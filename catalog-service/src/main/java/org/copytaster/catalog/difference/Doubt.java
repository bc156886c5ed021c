package org.copytaster.catalog.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the first text of which two places in the second are as likely: nothing in it can be carried for sure.
 * Code points.
 *
 * @param runnerUp similarity of the other place, 0 to 1
 */
public record Doubt(int start, int end, double runnerUp) {

    /** Ascending and apart from each other. */
    static List<Doubt> merged(List<Doubt> doubts) {
        List<Doubt> merged = new ArrayList<>();
        for (Doubt doubt :
                doubts.stream().sorted(Comparator.comparingInt(Doubt::start)).toList()) {
            Doubt last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && doubt.start <= last.end) {
                Doubt both =
                        new Doubt(last.start, Math.max(last.end, doubt.end), Math.max(last.runnerUp, doubt.runnerUp));
                merged.set(merged.size() - 1, both);
            } else {
                merged.add(doubt);
            }
        }
        return merged;
    }
}
