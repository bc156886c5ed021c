package org.copytaster.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.copytaster.local.LocalStack;
import org.copytaster.local.Part;

/** What others do to articles while somebody looks at them: sources by ingest, and colleagues, straight to the catalog. */
final class CatalogCalls {
    private final LocalStack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    CatalogCalls(LocalStack stack) {
        this.stack = stack;
    }

    /** What the source says of it now. */
    void send(UUID article, String headline, String... paragraphs) {
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < paragraphs.length; i++) {
            blocks.append(i == 0 ? "" : ",").append("""
                    {"id": "b%d", "type": "paragraph", "text": "%s"}""".formatted(i + 1, paragraphs[i]));
        }
        call(stack.serviceToken("ingest-service", "ingest-service"), "PUT", "/articles/" + article, null, """
                {"source": "harbour-wire", "headline": "%s", "language": "en", "blocks": [%s]}
                """.formatted(
                        headline, blocks));
    }

    /** @param change a JSON Merge Patch */
    void edit(String user, UUID article, int version, String change) {
        call(stack.userToken(user), "PATCH", "/articles/" + article, version, change);
    }

    /** @param draft a JSON Merge Patch that is written and not saved */
    void lock(String user, UUID article, String draft) {
        call(stack.userToken(user), "PUT", "/articles/" + article + "/lock", null, "{\"draft\": %s}".formatted(draft));
    }

    private void call(String token, String method, String path, Integer version, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(stack.url(Part.CATALOG).toString().replaceAll("/$", "") + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", "\"%d\"".formatted(version));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
