package org.copytaster.ingest.receipt;

import java.time.Duration;

/** Waits that double up to a bound, spread so that what failed together does not come back together. */
record Backoff(Duration first, Duration longest) {

    /** @param spread from 0 to 1, by chance */
    Duration after(int attempt, double spread) {
        long doubled = first.toMillis() << Math.min(attempt - 1, 20);
        long bounded = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (0.5 + spread / 2)));
    }
}
