package org.copytaster.ingest.testsupport;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Bounds on the work something takes. The clock on the wall also shows what else the machine is doing, and a test that
 * measures it fails on a busy one; it only ends here what would never end.
 */
public final class ProcessorTime {
    private static final int ON_A_BUSY_MACHINE = 20;

    private ProcessorTime() {}

    /** Fails where the work takes more processor time than this. */
    public static <T> T within(Duration bound, String what, Callable<T> work) {
        return assertTimeoutPreemptively(
                bound.multipliedBy(ON_A_BUSY_MACHINE),
                () -> {
                    var threads = ManagementFactory.getThreadMXBean();
                    long start = threads.getCurrentThreadCpuTime();
                    T result = work.call();
                    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
                    assertTrue(took.compareTo(bound) < 0, () -> what + " took " + took + " of a processor");
                    return result;
                },
                what);
    }
}
