package org.copytaster.ui.catalog;

import static org.copytaster.ui.problem.ServiceProblem.translate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.copytaster.ui.security.SignedIn;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What an article said and was before, and what its source says beside it, in the name of the signed-in user. */
@ApplicationScoped
public class History {
    private static final String NAME = "catalog";

    private final HistoryApi api;

    History(@RestClient HistoryApi api) {
        this.api = api;
    }

    /** @param cursor null for the first page */
    public Versions versions(UUID article, String cursor, int limit) {
        return translate(NAME, () -> api.versions(bearer(), article, cursor, limit));
    }

    /** @param cursor null for the first page */
    public States states(UUID article, String cursor, int limit) {
        return translate(NAME, () -> api.states(bearer(), article, cursor, limit));
    }

    public Difference difference(UUID article, int from, int to) {
        return translate(NAME, () -> api.difference(bearer(), article, from, to));
    }

    /**
     * Makes a new version that says what an earlier one said.
     *
     * @param note why, or null
     */
    public Article restore(Article seen, int version, String note) {
        return translate(
                NAME, () -> api.restore(bearer(), seen.id(), version, seen.versionTag(), new HistoryApi.Reason(note)));
    }

    public SourceUpdate sourceUpdate(UUID article) {
        return translate(NAME, () -> api.sourceUpdate(bearer(), article));
    }

    /** Settles the update that was looked at, and no later one. */
    public Article take(Article seen, SourceUpdate update, Take take) {
        HistoryApi.Decision decision = new HistoryApi.Decision(take.sent(), update.now());
        return translate(NAME, () -> api.decide(bearer(), seen.id(), seen.versionTag(), decision));
    }

    private static String bearer() {
        return SignedIn.current().bearer();
    }
}
