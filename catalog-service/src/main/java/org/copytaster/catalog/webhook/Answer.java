package org.copytaster.catalog.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came of one attempt. */
sealed interface Answer {
    Duration took();

    default boolean isSuccess() {
        return false;
    }

    /** How long the receiver asked to be left alone. */
    default Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** For logs and for the reason of disabling. */
    String summary();

    /** @param body its beginning */
    record Received(int status, String body, Optional<Duration> retryAfter, Duration took) implements Answer {
        private static final int GONE = 410;

        @Override
        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** It wants nothing any more. */
        boolean isGone() {
            return status == GONE;
        }

        @Override
        public String summary() {
            return "answered " + status;
        }
    }

    /** @param error why there was no answer */
    record Missing(String error, Duration took) implements Answer {
        @Override
        public String summary() {
            return error;
        }
    }
}
