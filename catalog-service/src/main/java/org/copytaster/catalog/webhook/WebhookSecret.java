package org.copytaster.catalog.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A secret that signs, or did until it expired. */
@Entity
class WebhookSecret {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID webhookId;
    byte[] secret;
    Instant created;
    Instant expires;

    protected WebhookSecret() {}

    WebhookSecret(UUID webhookId, SigningSecret secret, Instant created) {
        this.webhookId = webhookId;
        this.secret = secret.bytes();
        this.created = created;
    }
}
