package org.copytaster.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The realm {@code copytaster} as Keycloak imports it here: the production file with the local users added.
 *
 * <p>Secrets and URLs stay placeholders in the result; Keycloak itself fills them in from its environment.
 */
final class Realm {

    static final String NAME = "copytaster";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /** What the placeholders stand for locally: each client's secret is its name. */
    static Map<String, String> placeholders(String webUiUrl) {
        return Map.of(
                "WEB_UI_URL", webUiUrl,
                "WEB_UI_CLIENT_SECRET", "web-ui",
                "INGEST_SERVICE_CLIENT_SECRET", "ingest-service",
                "CATALOG_SERVICE_CLIENT_SECRET", "catalog-service");
    }

    static String withLocalUsers() {
        return merge(read("copytaster-realm.json"), read("local-users.json")).toPrettyString();
    }

    /** Lists are joined, objects merged field by field, anything else replaced by the addition. */
    static ObjectNode merge(ObjectNode base, ObjectNode addition) {
        var merged = base.deepCopy();
        for (var field : addition.properties()) {
            var name = field.getKey();
            merged.set(name, merge(merged.get(name), field.getValue()));
        }
        return merged;
    }

    private static JsonNode merge(JsonNode base, JsonNode addition) {
        if (base instanceof ArrayNode first && addition instanceof ArrayNode more) {
            return first.deepCopy().addAll(more);
        }
        if (base instanceof ObjectNode first && addition instanceof ObjectNode more) {
            return merge(first, more);
        }
        return addition;
    }

    static ObjectNode read(String resource) {
        try (var stream = Realm.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new StackFailure(resource + " is missing from the build of deploy/local");
            }
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
