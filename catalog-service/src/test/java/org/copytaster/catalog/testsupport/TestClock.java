package org.copytaster.catalog.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock in tests: the real time, until a test says that time has passed. */
public final class TestClock {
    private static final AtomicReference<Duration> PASSED = new AtomicReference<>(Duration.ZERO);

    private TestClock() {}

    /** Locks end sooner for all tests from here on; they share no articles, so that is no matter to them. */
    public static void pass(Duration time) {
        PASSED.accumulateAndGet(time, Duration::plus);
    }

    static final class Producer {
        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        Clock clock() {
            return new Shifted();
        }
    }

    private static final class Shifted extends Clock {
        @Override
        public Instant instant() {
            return Instant.now().plus(PASSED.get()).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Nobody asks for one");
        }
    }
}
