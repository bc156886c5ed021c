package org.copytaster.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The only place that sleeps. */
final class Await {

    private Await() {}

    /** Asks again and again until it is so, at most {@code atMost}; tells whether it became so. */
    static boolean until(Duration atMost, Duration every, BooleanSupplier isSo) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause(every);
        }
        return true;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted");
        }
    }
}
