package org.copytaster.bench.measure;

import java.time.Duration;

/**
 * What the catalog's own process has used of the processors. Rates depend on what else runs on a machine; this much less.
 *
 * @param nanos since the process began
 */
record ProcessorTime(long nanos) {
    static ProcessorTime of(Bench bench) {
        return new ProcessorTime(bench.stack()
                .catalog()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L));
    }

    /** Microseconds for each of so many calls since then. */
    double perCallSince(ProcessorTime then, Timings calls) {
        return (nanos - then.nanos) / 1e3 / calls.nanos().length;
    }
}
