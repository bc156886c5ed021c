package org.copytaster.catalog.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription as it stands.
 *
 * @param disabledReason why it is called no more; who or what did that
 * @param failingSince when the first of its failures was, if there was no success since
 */
record WebhookView(
        UUID id,
        String url,
        String description,
        List<String> kinds,
        String state,
        boolean enabled,
        Instant disabledAt,
        String disabledReason,
        Instant failingSince,

        @Schema(description = "The change up to which deliveries are queued or done")
        String cursor,

        Instant created,
        String createdBy,
        Instant updated) {

    @Schema(name = "Webhooks")
    record All(List<WebhookView> items) {}

    /** The one time the secret is told. */
    @Schema(name = "CreatedWebhook")
    record Created(
            WebhookView webhook,

            @Schema(description = "Signs what is sent; told this once")
            String secret) {}

    /**
     * A new secret.
     *
     * @param previousUntil when the ones before cease to sign
     */
    @Schema(name = "NewSecret")
    record Rotated(String secret, Instant previousUntil) {}
}
