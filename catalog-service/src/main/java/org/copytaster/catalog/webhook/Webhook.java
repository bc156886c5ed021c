package org.copytaster.catalog.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copytaster.catalog.change.ChangeKind;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody who wants to be told of changes. How deliveries to it go is kept here too, and written by {@link DeliveryQueue}. */
@Entity
@DynamicUpdate
class Webhook {
    @Id
    UUID id;

    String url;
    String description;
    String[] kinds;
    String state;
    boolean enabled;
    Instant disabledAt;
    String disabledReason;
    long position;
    int failures;
    Instant failingSince;
    Instant notBefore;

    @Column(updatable = false)
    Instant created;

    @Column(updatable = false)
    String createdBy;

    Instant updated;

    protected Webhook() {}

    Webhook(UUID id, WantedWebhook wanted, long position, String createdBy, Instant now) {
        this.id = id;
        this.position = position;
        this.created = now;
        this.createdBy = createdBy;
        enabled = true;
        become(wanted, createdBy, now);
    }

    /** Enabling it again forgets its failures. */
    void become(WantedWebhook wanted, String by, Instant now) {
        url = wanted.url();
        description = wanted.description();
        kinds = wanted.kinds().stream().map(ChangeKind::value).toArray(String[]::new);
        state = wanted.state() == null ? null : wanted.state().value();
        updated = now;
        if (enabled && !wanted.enabled()) {
            enabled = false;
            disabledAt = now;
            disabledReason = "Disabled by " + by;
        } else if (!enabled && wanted.enabled()) {
            enabled = true;
            disabledAt = null;
            disabledReason = null;
            failures = 0;
            failingSince = null;
            notBefore = null;
        }
    }

    WebhookView view() {
        return new WebhookView(
                id,
                url,
                description,
                List.of(kinds),
                state,
                enabled,
                disabledAt,
                disabledReason,
                failingSince,
                Long.toString(position),
                created,
                createdBy,
                updated);
    }
}
