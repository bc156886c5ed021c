package org.copytaster.catalog.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads status and the beginning of an answer; hangs up on one that does not end. */
class AnswerReader {
    private static final int MOST_READ = 64 * 1024;
    private static final int MOST_KEPT = 1_000;
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(24);

    private final HttpClientRequest request;
    private final Buffer beginning = Buffer.buffer();
    private int status;
    private String retryAfter;
    private int read;

    AnswerReader(HttpClientRequest request) {
        this.request = request;
    }

    Future<Void> read(HttpClientResponse response) {
        synchronized (this) {
            status = response.statusCode();
            retryAfter = response.getHeader("retry-after");
        }
        Promise<Void> end = Promise.promise();
        response.handler(bytes -> {
            if (!isEnough(bytes)) {
                return;
            }
            end.tryComplete();
            request.reset();
        });
        response.endHandler(end::tryComplete);
        // the status has come; what is missing of the rest does not matter
        response.exceptionHandler(cut -> end.tryComplete());
        return end.future();
    }

    private synchronized boolean isEnough(Buffer bytes) {
        beginning.appendBuffer(bytes, 0, Math.min(bytes.length(), MOST_KEPT - beginning.length()));
        read += bytes.length();
        return read > MOST_READ;
    }

    synchronized boolean hasStatus() {
        return status > 0;
    }

    synchronized Answer answer(Instant now, Duration took) {
        return new Answer.Received(status, text(beginning.getBytes()), retryAfter(retryAfter, now), took);
    }

    /** Readable and storable, whatever it is. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }

    /**
     * Seconds or a date, as RFC 9110 (10.2.3) has it; a day at most.
     *
     * @param value null where the header is missing
     */
    static Optional<Duration> retryAfter(String value, Instant now) {
        if (value == null) {
            return Optional.empty();
        }
        Duration wanted;
        if (value.matches("[0-9]{1,18}")) {
            wanted = Duration.ofSeconds(Long.parseLong(value));
        } else {
            try {
                wanted = Duration.between(
                        now,
                        ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty(); // says nothing that can be heeded
            }
        }
        return Optional.of(wanted)
                .filter(Duration::isPositive)
                .map(d -> d.compareTo(LONGEST_RETRY_AFTER) < 0 ? d : LONGEST_RETRY_AFTER);
    }
}
