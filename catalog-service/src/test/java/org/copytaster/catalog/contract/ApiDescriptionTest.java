package org.copytaster.catalog.contract;

import static org.copytaster.catalog.testsupport.Callers.nobody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;

/** Nobody has to guess what an operation is for, how it fails and what it takes and gives. */
@CatalogTest
class ApiDescriptionTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private record Call(String name, JsonNode operation) {}

    private final List<String> missing = new ArrayList<>();

    @Test
    void everyOperationIsDescribed() throws IOException {
        JsonNode api = new ObjectMapper()
                .readTree(nobody().get("/q/openapi?format=json").asString());
        assertTrue(api.path("openapi").asText().startsWith("3.1"));
        List<Call> calls = calls(api);
        assertTrue(calls.size() > 20, "there are some");
        for (Call call : calls) {
            JsonNode operation = call.operation();
            require(!operation.path("summary").asText().isBlank(), call, "a summary");
            require(!operation.path("tags").isEmpty(), call, "a tag");
            JsonNode responses = operation.path("responses");
            require(responses.has("401") && responses.has("403") && responses.has("429"), call, "401, 403 and 429");
            responses.properties().forEach(response -> {
                JsonNode resolved = resolve(api, response.getValue());
                if (response.getKey().startsWith("4")) {
                    JsonNode problem = resolved.at("/content/application~1problem+json");
                    require(problem.has("schema") && problem.has("example"), call, response.getKey() + " as a problem");
                    assertEquals(
                            response.getKey(), problem.at("/example/status").asText(), call.name());
                } else if (response.getKey().startsWith("2")) {
                    requireExamples(api, call, resolved.path("content"), "answer");
                }
            });
            requireExamples(api, call, operation.at("/requestBody/content"), "request");
        }
        assertEquals(List.of(), missing, "see Examples and Failure in this package");
    }

    private void requireExamples(JsonNode api, Call call, JsonNode content, String what) {
        content.properties().forEach(type -> {
            if (type.getKey().endsWith("json")) {
                JsonNode examples = type.getValue().path("examples");
                boolean shown = !examples.isEmpty()
                        && examples.valueStream()
                                .allMatch(example -> resolve(api, example).has("value"));
                require(shown, call, "an example of its " + what);
            }
        });
    }

    private void require(boolean there, Call call, String what) {
        if (!there) {
            missing.add(call.name() + " has not " + what);
        }
    }

    private static JsonNode resolve(JsonNode api, JsonNode node) {
        return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static List<Call> calls(JsonNode api) {
        List<Call> calls = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        calls.add(new Call(method.getKey().toUpperCase() + " " + path.getKey(), method.getValue()));
                    }
                }));
        return calls;
    }
}
