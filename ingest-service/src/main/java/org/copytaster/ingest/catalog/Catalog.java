package org.copytaster.ingest.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The catalog seen from here: somewhere to put articles. Putting one twice does what putting it once does. */
@ApplicationScoped
public class Catalog {
    /** The fault is the article's. With every other status it is the catalog's, or the way's to it. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 415, 422);

    private static final int DETAIL_KEPT = 2_000;

    private final CatalogClient client;
    private final ObjectMapper json;
    private final String publicUrl;

    Catalog(
            @RestClient CatalogClient client,
            ObjectMapper json,
            @ConfigProperty(name = "copytaster.catalog.public-url") String publicUrl) {
        this.client = client;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    public Delivery deliver(UUID id, ArticleSubmission article) {
        try {
            return new Delivery.Accepted(client.submit(id, article));
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (REFUSALS.contains(status)) {
                return refused(status, e.getResponse().readEntity(String.class));
            }
            return status == 500
                    ? failed(e.getResponse().readEntity(String.class))
                    : new Delivery.Unavailable("The catalog answers " + status + ".");
        } catch (RuntimeException e) {
            // No connection, no token, no answer in time: the client has no common type for these.
            return new Delivery.Unavailable("The catalog cannot be reached: " + rootOf(e));
        }
    }

    /** Where callers read an article. */
    public URI articleUrl(UUID id) {
        return URI.create(publicUrl + "/articles/" + id);
    }

    private Delivery failed(String body) {
        JsonNode problem = problem(body);
        String errorId = problem.path("errorId").asText();
        String detail = "The catalog answers 500: " + problem.path("detail").asText("without a reason")
                + (errorId.isEmpty() ? "" : " (error " + errorId + ")");
        return new Delivery.Failed(detail.substring(0, Math.min(detail.length(), DETAIL_KEPT)));
    }

    private Delivery refused(int status, String body) {
        JsonNode problem = problem(body);
        String violations = problem.path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asText() + ": "
                        + violation.path("message").asText())
                .collect(Collectors.joining("; "));
        String detail = problem.path("detail").asText(body) + (violations.isEmpty() ? "" : " (" + violations + ")");
        return new Delivery.Refused(
                status, detail.substring(0, Math.min(detail.length(), DETAIL_KEPT)), signature(status, problem));
    }

    /** Equal for equal faults: which fields are wrong counts, the position in a list does not. */
    private static String signature(int status, JsonNode problem) {
        return problem.path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asText().replaceAll("\\[?\\d+]?", "[]"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(",", "catalog-refused:" + status + ":", ""));
    }

    private JsonNode problem(String body) {
        try {
            return json.readTree(body == null || body.isBlank() ? "{}" : body);
        } catch (JsonProcessingException _) {
            return json.createObjectNode();
        }
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : " (" + root.getMessage() + ")");
    }
}
