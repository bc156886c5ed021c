package org.copytaster.catalog.webhook;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Signs a message with every secret that is good, and posts it. */
@ApplicationScoped
class Sender {
    private final Receivers receivers;
    private final ObjectMapper json;
    private final Clock clock;

    Sender(Receivers receivers, ObjectMapper json, Clock clock) {
        this.receivers = receivers;
        this.json = json;
        this.clock = clock;
    }

    Answer send(String url, String messageId, Message message, List<SigningSecret> secrets)
            throws InterruptedException {
        byte[] body = message.json(json);
        long now = clock.instant().getEpochSecond();
        return receivers.post(
                URI.create(url),
                Map.of(
                        "webhook-id",
                        messageId,
                        "webhook-timestamp",
                        Long.toString(now),
                        "webhook-signature",
                        secrets.stream()
                                .map(secret -> secret.sign(messageId, now, body))
                                .collect(joining(" "))),
                body);
    }
}
