package org.copytaster.catalog.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One message to one receiver, as the log shows it. The queue writes it by statements of its own. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID webhookId;
    String messageId;
    Long position;
    UUID articleId;
    String status;
    int attempts;
    Instant nextAttempt;
    UUID lease;
    Instant leasedUntil;
    Instant lastAttempt;
    Integer responseStatus;
    Integer durationMs;
    String response;
    String error;
    Instant created;

    protected Delivery() {}

    /** A test, which is sent once and at once. */
    static Delivery ofTest(UUID webhook, String messageId, Answer answer, Instant sent) {
        Delivery test = new Delivery();
        test.webhookId = webhook;
        test.messageId = messageId;
        test.status = answer.isSuccess() ? "delivered" : "failed";
        test.attempts = 1;
        test.lastAttempt = sent;
        test.durationMs = (int) answer.took().toMillis();
        switch (answer) {
            case Answer.Received received -> {
                test.responseStatus = received.status();
                test.response = received.body();
            }
            case Answer.Missing missing -> test.error = missing.error();
        }
        test.created = sent;
        return test;
    }

    /** From the beginning of the schedule. */
    void again(Instant now) {
        status = "pending";
        attempts = 0;
        nextAttempt = now;
    }

    DeliveryView view() {
        return new DeliveryView(
                Long.toString(id),
                messageId,
                position == null ? Message.TEST : Message.CHANGED,
                articleId,
                position == null ? null : Long.toString(position),
                status,
                attempts,
                lastAttempt,
                responseStatus,
                durationMs,
                response,
                error,
                nextAttempt,
                created);
    }
}
