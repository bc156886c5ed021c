package org.copytaster.catalog.contract;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
            entry("Webhooks", "webhooks"),
            entry("Added", "collection-added"),
            entry("BulkChange", "annotation-bulk-change"),
            entry("CollectedArticles", "collection-articles"),
            entry("CollectionList", "collections"),
            entry("CollectionRequest", "collection-request"),
            entry("CollectionView", "collection"),
            entry("ConceptPage", "concepts"),
            entry("ConceptView", "concept"),
            entry("DeletedPage", "deleted-articles"),
            entry("ImportResult", "vocabulary-imported"),
            entry("Imported", "annotations-imported"),
            entry("IndexCheck", "search-check"),
            entry("IptcDocument", "vocabulary-import"),
            entry("NewSearch", "saved-search-new"),
            entry("OwnConcept", "own-concept"),
            entry("PeopleList", "people"),
            entry("PlaceDecision", "place-decision"),
            entry("PlacementHistory", "annotation-placement"),
            entry("Position", "collection-position"),
            entry("SavedSearch", "saved-search"),
            entry("SearchList", "saved-searches"),
            entry("SearchStatus", "search-status"),
            entry("Several", "collection-bulk"),
            entry("Suggestions", "keywords"),
            entry("VocabularyList", "vocabularies"),
            entry("VocabularyView", "vocabulary"));

    /** Where the type says nothing: what is sent, then what is answered. Patterns of calls. */
    private static final Map<Pattern, String> OF_REQUEST = Map.of(
            Pattern.compile("PATCH /articles/\\{id}"), "article-edit",
            Pattern.compile("(POST|PUT) .*annotations(/\\{annotation})?"), "new-annotation",
            Pattern.compile("PATCH .*annotations/\\{annotation}"), "annotation-edit",
            Pattern.compile("POST /annotations/import"), "annotation-import");

    private static final Map<Pattern, String> OF_ANSWER = Map.of(
            Pattern.compile("GET .*annotations(/export)?|GET /annotations/collections/\\{collection}"), "annotations",
            Pattern.compile("POST .*annotations|.*annotations/\\{annotation}(/placement)?"), "annotation",
            Pattern.compile("POST /annotations/work"), "annotation-bulk-result",
            Pattern.compile("GET /ns/annotation.jsonld"), "annotation-context");

    /** An article as JSON-LD, which its type does not tell. */
    private static final Pattern ARTICLE = Pattern.compile("GET /articles/\\{id}(/versions/\\{number})?");

    private Examples() {}

    static Optional<String> ofRequest(String call, Schema schema) {
        return of(schema).or(() -> of(call, OF_REQUEST));
    }

    /** @param type the answer's media type */
    static Optional<String> ofAnswer(String call, String type, Schema schema) {
        if (type.equals("application/ld+json") && ARTICLE.matcher(call).matches()) {
            return Optional.of("forms/json-ld");
        }
        return of(schema).or(() -> of(call, OF_ANSWER));
    }

    private static Optional<String> of(String call, Map<Pattern, String> examples) {
        return examples.entrySet().stream()
                .filter(example -> example.getKey().matcher(call).matches())
                .map(Map.Entry::getValue)
                .findFirst();
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
