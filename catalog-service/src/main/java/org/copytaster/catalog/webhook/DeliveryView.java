package org.copytaster.catalog.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one message.
 *
 * @param messageId the same in each attempt and replay: the receiver's key to take it once
 * @param cursor of the change, or null for a test
 * @param attempt how many were made since it was queued or replayed
 * @param durationMs of the last attempt, in milliseconds
 * @param response the beginning of what the receiver answered
 * @param error why there was no answer
 * @param nextAttempt when it is tried next, or null where it is not
 */
record DeliveryView(
        String id,
        String messageId,
        String type,
        UUID article,
        String cursor,

        @Schema(enumeration = {"pending", "delivered", "failed"})
        String status,

        int attempt,
        Instant lastAttempt,
        Integer responseStatus,
        Integer durationMs,
        String response,
        String error,
        Instant nextAttempt,
        Instant created) {

    /**
     * @param items newest first
     * @param next cursor of the next page, or null on the last
     */
    @Schema(name = "DeliveryPage")
    record Page(List<DeliveryView> items, String next) {

        /** @param found one more than are shown, where there are more */
        static Page of(List<Delivery> found, int size) {
            List<DeliveryView> shown =
                    found.stream().limit(size).map(Delivery::view).toList();
            return new Page(shown, found.size() > size ? shown.getLast().id() : null);
        }
    }
}
