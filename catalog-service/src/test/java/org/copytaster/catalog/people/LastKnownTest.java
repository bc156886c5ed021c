package org.copytaster.catalog.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastKnownTest {
    private final SteppedClock clock = new SteppedClock();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int asked;
    private String answer;
    private LastKnown<String> known;

    @BeforeEach
    void fresh() {
        Executor later = waiting::add;
        known = new LastKnown<>(
                () -> {
                    asked++;
                    if (answer == null) {
                        throw new IllegalStateException("down");
                    }
                    return answer;
                },
                later,
                clock,
                Duration.ofMinutes(5),
                Duration.ofSeconds(5));
    }

    private Optional<String> get() throws InterruptedException {
        return known.get(Duration.ZERO).map(LastKnown.Known::value);
    }

    private void load() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }

    @Test
    void whoAsksFirstWaitsAndNobodyAsksTwice() throws InterruptedException {
        answer = "a";
        assertEquals(Optional.empty(), get());
        assertEquals(Optional.empty(), get());
        assertEquals(1, waiting.size());
        load();
        assertEquals(Optional.of("a"), get());
        assertEquals(1, asked);
    }

    @Test
    void anOldValueIsServedWhileTheNewOneIsOnItsWay() throws InterruptedException {
        answer = "a";
        get();
        load();
        answer = "b";
        clock.pass(Duration.ofMinutes(5).plusMillis(1));
        assertEquals(Optional.of("a"), get());
        load();
        assertEquals(Optional.of("b"), get());
    }

    @Test
    void whatWasKnownStaysWhileTheSourceIsDownAndTheSourceIsLeftAlone() throws InterruptedException {
        answer = "a";
        get();
        load();
        answer = null;
        clock.pass(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.of("a"), get());
            load();
        }
        assertEquals(2, asked, "once after the hour, then there is a pause");
        clock.pass(Duration.ofSeconds(6));
        answer = "c";
        get();
        load();
        assertEquals(Optional.of("c"), get());
    }

    @Test
    void nothingIsKnownOfASourceThatNeverAnswered() throws InterruptedException {
        get();
        load();
        assertEquals(Optional.empty(), get());
    }

    private static final class SteppedClock extends Clock {
        private Instant now = Instant.parse("2026-11-18T06:40:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
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
