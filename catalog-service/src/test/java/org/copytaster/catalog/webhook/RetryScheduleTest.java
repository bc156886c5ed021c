package org.copytaster.catalog.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void isThatOfStandardWebhooks(int attempts, Duration delay) {
        assertEquals(Optional.of(delay), RetrySchedule.afterAttempt(attempts, 0));
        Duration latest = RetrySchedule.afterAttempt(attempts, 1).orElseThrow();
        assertEquals(delay.plus(delay.dividedBy(10)), latest);
    }

    @Test
    void endsAfterThreeDays() {
        assertTrue(RetrySchedule.afterAttempt(10, 0).isEmpty());
        Duration whole = IntStream.rangeClosed(1, 9)
                .mapToObj(attempt -> RetrySchedule.afterAttempt(attempt, 0).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertEquals(Duration.parse("PT75H35M5S"), whole);
    }

    @ParameterizedTest
    @CsvSource({"1, PT0S", "4, PT0S", "5, PT5S", "6, PT10S", "9, PT80S", "11, PT5M", "12, PT5M", "2000000000, PT5M"})
    void leavesAReceiverThatIsDownAlone(int failures, Duration pause) {
        assertEquals(pause, RetrySchedule.pause(failures, 0));
    }
}
