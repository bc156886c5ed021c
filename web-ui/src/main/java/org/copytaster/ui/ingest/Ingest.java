package org.copytaster.ui.ingest;

import static org.copytaster.ui.problem.ServiceProblem.translate;
import static org.copytaster.ui.problem.ServiceProblem.translateSending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.copytaster.ui.security.SignedIn;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Ingest, called in the name of a user. That user is handed in, for these calls are made away from the session. */
@ApplicationScoped
public class Ingest {
    private static final String NAME = "ingest service";
    private static final String WAIT = "wait=10";

    private final IngestApi api;
    private final IngestPreviewApi previews;

    Ingest(@RestClient IngestApi api, @RestClient IngestPreviewApi previews) {
        this.api = api;
        this.previews = previews;
    }

    /** What would become of it; nothing is stored. */
    public Normalized preview(SignedIn user, Document document, Hints hints) {
        return translate(
                NAME,
                () -> previews.normalize(
                        user.bearer(),
                        document.mediaType(),
                        hints.source(),
                        hints.sourceUrl(),
                        published(hints),
                        hints.externalId(),
                        document.bytes()));
    }

    /** @param wait for its way into the catalog, some seconds at most; otherwise only until it is safely stored */
    public Receipt submit(SignedIn user, Document document, Hints hints, boolean wait) {
        return translateSending(
                NAME,
                () -> api.submit(
                        user.bearer(),
                        document.mediaType(),
                        wait ? WAIT : null,
                        hints.source(),
                        hints.sourceUrl(),
                        published(hints),
                        hints.externalId(),
                        document.bytes()));
    }

    public Receipt receipt(SignedIn user, UUID id) {
        return translate(NAME, () -> api.receipt(user.bearer(), id));
    }

    private static String published(Hints hints) {
        return hints.published() == null ? null : hints.published().toString();
    }
}
