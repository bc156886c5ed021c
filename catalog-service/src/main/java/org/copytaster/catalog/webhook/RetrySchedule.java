package org.copytaster.catalog.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When to try again: the example schedule of Standard Webhooks 1.0, spanning three days. */
final class RetrySchedule {
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** Failures in a row that are the receiver's and not a single delivery's. */
    static final int RECEIVER_IS_DOWN = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private RetrySchedule() {}

    /**
     * Up to a tenth more than in the table, by chance, so that what failed together does not come back together.
     *
     * @param attempts that were made
     * @param chance from 0 to 1
     * @return nothing after the last
     */
    static Optional<Duration> afterAttempt(int attempts, double chance) {
        return attempts > DELAYS.size() ? Optional.empty() : Optional.of(spread(DELAYS.get(attempts - 1), chance));
    }

    /**
     * How long the receiver is left alone, all its deliveries together: none while failures may be those of single
     * deliveries, then from 5 seconds doubling to 5 minutes.
     *
     * @param failures in a row
     * @param chance from 0 to 1
     */
    static Duration pause(int failures, double chance) {
        if (failures < RECEIVER_IS_DOWN) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - RECEIVER_IS_DOWN, 10));
        return spread(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE, chance);
    }

    private static Duration spread(Duration delay, double chance) {
        return delay.plusMillis(Math.round(delay.toMillis() * chance / 10));
    }
}
