package org.copytaster.catalog.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.copytaster.catalog.http.TokenBucket.Left;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void givesAllAtOnceAndOneAfterTheOtherFromThen() {
        TokenBucket bucket = new TokenBucket(30, MINUTE, 0);
        assertTrue(IntStream.range(0, 30).allMatch(n -> bucket.take(0).granted()));
        assertEquals(new Left(false, 0, 2, 60), bucket.take(0));
        assertFalse(bucket.take(SECOND).granted());
        assertEquals(new Left(true, 0, 2, 60), bucket.take(2 * SECOND));
        assertFalse(bucket.take(2 * SECOND).granted());
    }

    @Test
    void holdsNoMoreThanItsSize() {
        TokenBucket bucket = new TokenBucket(30, MINUTE, 0);
        assertEquals(new Left(true, 29, 0, 2), bucket.take(1_000 * MINUTE));
    }

    @Test
    void givesTheRateOverAnyTime() {
        TokenBucket bucket = new TokenBucket(30, MINUTE, 0);
        long granted = IntStream.range(0, 6_000)
                .filter(n -> bucket.take(n * SECOND / 10).granted())
                .count();
        assertEquals(30 + 300, granted, 1);
    }
}
