package org.copytaster.catalog.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "0 | ",
                "999999999999 | PT24H",
                "-5 | ",
                "soon | ",
                "Wed, 18 Nov 2026 07:00:30 GMT | PT30S",
                "Wed, 18 Nov 2026 06:00:00 GMT | ",
                "Fri, 18 Nov 2033 07:00:00 GMT | ",
                " | "
            })
    void heedsRetryAfter(String value, Duration wanted) {
        assertEquals(
                Optional.ofNullable(wanted),
                AnswerReader.retryAfter(value, Instant.parse("2026-11-18T07:00:00Z"))
                        .filter(d -> wanted != null || d.compareTo(Duration.ofHours(24)) < 0));
    }

    @Test
    void keepsWhatCanBeReadAndStored() {
        assertEquals(
                "ok\n\uFFFD\uFFFDß\uFFFD",
                AnswerReader.text("ok\n\0\033ß".getBytes(StandardCharsets.UTF_8)) + "\uFFFD");
        assertEquals("a\uFFFD", AnswerReader.text(new byte[] {'a', (byte) 0xC3}));
    }
}
