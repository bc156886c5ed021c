package org.copytaster.bench.article;

import java.time.Duration;
import java.time.Instant;

/**
 * When articles come out: one after the other, few at night and most in the late morning and the afternoon.
 *
 * @param start of the first day, in UTC
 * @param articlesPerDay on average; above 0
 */
record Pace(Instant start, double articlesPerDay) {
    /** For each hour of the day. */
    private static final int[] RHYTHM = {
        1, 1, 1, 1, 2, 4, 8, 10, 11, 12, 12, 11, 10, 10, 11, 11, 10, 9, 7, 6, 5, 4, 3, 2
    };

    private static final int WHOLE = java.util.Arrays.stream(RHYTHM).sum();

    /** To the second. */
    Instant of(long number) {
        double days = number / articlesPerDay;
        long day = (long) days;
        return start.plus(Duration.ofDays(day)).plusSeconds(secondOfDay(days - day));
    }

    private static long secondOfDay(double share) {
        double left = share * WHOLE;
        int hour = 0;
        while (hour < RHYTHM.length - 1 && left >= RHYTHM[hour]) {
            left -= RHYTHM[hour];
            hour++;
        }
        return (long) (3_600 * (hour + Math.min(left / RHYTHM[hour], 0.9999)));
    }
}
