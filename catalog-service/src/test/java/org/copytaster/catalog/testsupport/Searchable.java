package org.copytaster.catalog.testsupport;

import static org.copytaster.catalog.testsupport.Callers.reader;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The index follows the database by a moment; tests of what can be found wait for it. */
public final class Searchable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Searchable() {}

    /** Until all that was committed before can be found. */
    public static void now() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasCaughtUp()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The index does not come to the end of the feed");
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    private static boolean hasCaughtUp() {
        long position = reader().get("/search").jsonPath().getLong("position");
        return reader().queryParam("after", position)
                .get("/changes")
                .jsonPath()
                .getList("items")
                .isEmpty();
    }
}
