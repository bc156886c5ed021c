package org.copytaster.catalog.annotation.placement;

/** What became of a passage when its text changed. Similarities are from 0 to 1. */
sealed interface Outcome {

    /**
     * It stands where it stood.
     *
     * @param changed whether its text is another one now; then {@code similarity} says how much of it is left
     */
    record Placed(Passage at, boolean changed, double similarity) implements Outcome {}

    /** It was taken out, and is found in what was put in. */
    record Moved(Passage at, boolean changed, double similarity, double runnerUp) implements Outcome {}

    /**
     * It has no place any more, or more than one that is equally likely.
     *
     * @param similarity of the best place that was found, 0 if there was none
     * @param runnerUp of the next best
     */
    record Orphaned(double similarity, double runnerUp) implements Outcome {}
}
