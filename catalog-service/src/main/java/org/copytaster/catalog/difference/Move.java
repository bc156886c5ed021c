package org.copytaster.catalog.difference;

import java.util.List;

/**
 * A sentence, or so, that was taken out, and what is known of it among the text that was put in. Code points.
 *
 * @param start of what was taken out
 * @param end behind it
 * @param runs what it has in common with the place it was found at; empty if it was not found
 * @param similarity of the best place, context included; 0 to 1, 0 if there is none worth comparing
 * @param runnerUp the same for the best of the others
 */
public record Move(int start, int end, List<Run> runs, double similarity, double runnerUp) {
    public Move {
        runs = List.copyOf(runs);
    }

    public boolean found() {
        return !runs.isEmpty();
    }
}
