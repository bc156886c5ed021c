package org.copytaster.bench.measure;

import java.util.Arrays;

/**
 * How long calls took.
 *
 * @param nanos ascending; at least one
 * @param seconds in which all of them were made
 */
record Timings(long[] nanos, double seconds) {
    static Timings of(long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timings(sorted, seconds);
    }

    /** In milliseconds, by nearest rank. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(nanos.length * percent / 100.0);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    double perSecond() {
        return nanos.length / seconds;
    }
}
