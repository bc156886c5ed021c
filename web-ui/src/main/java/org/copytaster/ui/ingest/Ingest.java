package org.copytaster.ui.ingest;

import static org.copytaster.ui.problem.ServiceProblem.translate;
import static org.copytaster.ui.problem.ServiceProblem.translateSending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.copytaster.ui.security.SignedIn;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Ingest, called in the name of the signed-in user. */
@ApplicationScoped
public class Ingest {
    private static final String NAME = "ingest service";
    private static final String SOURCE = "desk";
    private static final String WAIT = "wait=10";

    private final IngestApi api;
    private final IngestPreviewApi previews;

    Ingest(@RestClient IngestApi api, @RestClient IngestPreviewApi previews) {
        this.api = api;
        this.previews = previews;
    }

    /** @param sourceUrl where the text was found, and {@code published} on which day; both may be null */
    public record Document(String text, String sourceUrl, LocalDate published) {}

    /** What became of a submission. */
    public sealed interface Outcome {
        /** @param isNew false where the catalog had it already, word for word */
        record InCatalog(UUID article, boolean isNew) implements Outcome {}

        /** Safely received, but not in the catalog yet. */
        record OnItsWay() implements Outcome {}
    }

    public Normalized preview(Document document) {
        return translate(
                NAME,
                () -> previews.normalize(bearer(), SOURCE, document.sourceUrl(), published(document), document.text()));
    }

    public Outcome submit(Document document) {
        return translateSending(NAME, () -> {
            try (Response response =
                    api.submit(bearer(), WAIT, SOURCE, document.sourceUrl(), published(document), document.text())) {
                return switch (response.getStatus()) {
                    case 201 -> new Outcome.InCatalog(articleId(response.getLocation()), true);
                    case 200 -> new Outcome.InCatalog(articleId(response.getLocation()), false);
                    default -> new Outcome.OnItsWay();
                };
            }
        });
    }

    private static UUID articleId(URI location) {
        String path = location.getPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String published(Document document) {
        return document.published() == null ? null : document.published().toString();
    }

    private static String bearer() {
        return SignedIn.current().bearer();
    }
}
