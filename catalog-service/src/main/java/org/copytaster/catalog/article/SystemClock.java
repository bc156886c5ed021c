package org.copytaster.catalog.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one place that looks at the real time; tests put another clock here. */
class SystemClock {
    /** PostgreSQL keeps microseconds; what is answered now must equal what is read later. */
    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
