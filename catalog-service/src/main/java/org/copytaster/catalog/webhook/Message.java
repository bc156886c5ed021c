package org.copytaster.catalog.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.change.Change;

/**
 * The body of a webhook, as Standard Webhooks recommends it.
 *
 * @param timestamp when it happened, not when it is sent
 */
record Message(String type, Instant timestamp, Object data) {
    static final String CHANGED = "article.changed";
    static final String TEST = "webhook.test";

    static Message of(Change change) {
        return new Message(CHANGED, change.time(), change);
    }

    static Message test(UUID webhook, Instant now) {
        return new Message(TEST, now, Map.of("webhook", webhook));
    }

    byte[] json(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain values can always be written", e);
        }
    }
}
