package org.copytaster.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;

/** Gives a new stack something to look at: submits a few documents to ingest, as any other program would. */
record DemoArticles(LocalStack stack, Progress progress) {

    private static final String FOLDER = "/demo/";
    private static final List<String> PARAMETERS = List.of("source", "externalId", "sourceUrl", "published");

    /** Loads them unless that was done before. A failure is only told: the stack is good without them. */
    void loadOnce() {
        var done = stack.options().directory().demoLoaded();
        if (Files.exists(done)) {
            return;
        }
        try (var manifest = resource("manifest.json")) {
            var documents = Http.JSON.readTree(manifest);
            progress.step("Submitting " + documents.size() + " demo documents");
            for (var document : documents) {
                submit(document);
            }
            stack.options().directory().write(done, documents.size() + " documents\n");
        } catch (IOException | UncheckedIOException e) {
            progress.step("Warning: the demo articles were not loaded and will be tried again at the next start: "
                    + e.getMessage());
        }
    }

    private void submit(JsonNode document) throws IOException {
        var query = new LinkedHashMap<String, String>();
        for (var parameter : PARAMETERS) {
            if (document.hasNonNull(parameter)) {
                query.put(parameter, document.get(parameter).asText());
            }
        }
        // a token for each, since they are short-lived and the first documents meet cold services
        var token = stack.serviceToken("demo-service", "demo-service");
        try (var content = resource(document.path("file").asText())) {
            var request = Http.withToken(stack.url(Part.INGEST) + "/articles?" + Http.query(query), token)
                    .header("Content-Type", document.path("contentType").asText())
                    // one after the other, so that a later document can be a new version of an earlier one
                    .header("Prefer", "wait=10")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(content.readAllBytes()))
                    .build();
            Http.send(request);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var stream = DemoArticles.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IOException(FOLDER + name + " is missing from the build");
        }
        return stream;
    }
}
