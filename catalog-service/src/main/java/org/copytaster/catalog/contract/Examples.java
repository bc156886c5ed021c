package org.copytaster.catalog.contract;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which file of {@code contract/examples} shows what. */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> OF_SCHEMA = Map.ofEntries(
            entry("ArticlePage", "article-page"),
            entry("ArticleSubmission", "article-submission"),
            entry("ArticleSubmitted", "article-submitted"),
            entry("ArticleView", "article"),
            entry("ChangePage", "changes"),
            entry("CreatedWebhook", "webhook-created"),
            entry("Decision", "source-update-decision"),
            entry("DeliveryPage", "webhook-deliveries"),
            entry("DeliveryView", "webhook-delivery"),
            entry("HeldLock", "lock"),
            entry("LockRequest", "lock-request"),
            entry("NewSecret", "webhook-secret"),
            entry("Reason", "reason"),
            entry("SecretRotation", "webhook-rotation"),
            entry("SourceUpdateView", "source-update"),
            entry("StatePage", "states"),
            entry("VersionDifference", "version-difference"),
            entry("VersionPage", "versions"),
            entry("VersionView", "version"),
            entry("WantedState", "wanted-state"),
            entry("WantedWebhook", "webhook-new"),
            entry("WebhookReplay", "webhook-replay"),
            entry("WebhookView", "webhook"),
            entry("Webhooks", "webhooks"));

    /** Where the type says nothing: what is sent, then what is answered. */
    private static final Map<String, String> OF_REQUEST =
            Map.of("PATCH /articles/{id}", "article-edit", "POST /articles/{id}/annotations", "new-annotation");

    private static final Map<String, String> OF_ANSWER = Map.of(
            "GET /articles/{id}/annotations", "annotations",
            "POST /articles/{id}/annotations", "annotation",
            "GET /articles/{id}/annotations/{annotation}", "annotation");

    private Examples() {}

    static Optional<String> ofRequest(String call, Schema schema) {
        return Optional.ofNullable(OF_REQUEST.get(call)).or(() -> of(schema));
    }

    static Optional<String> ofAnswer(String call, Schema schema) {
        return Optional.ofNullable(OF_ANSWER.get(call)).or(() -> of(schema));
    }

    private static Optional<String> of(Schema schema) {
        return Optional.ofNullable(schema)
                .map(Schema::getRef)
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .map(OF_SCHEMA::get);
    }

    /** Plain values, as the description is written from. */
    static Object read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/contract/examples/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("There is no example " + name);
            }
            return JSON.readValue(file, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
