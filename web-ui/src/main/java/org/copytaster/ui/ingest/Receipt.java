package org.copytaster.ui.ingest;

import java.util.List;
import java.util.UUID;

/**
 * What ingest says became of a submission.
 *
 * @param articles what the catalog did with each article in it; empty until it is delivered
 */
public record Receipt(UUID id, Status status, Problem problem, List<Article> articles) {

    public enum Status {
        received,
        normalized,
        delivered,
        unchanged,
        quarantined;

        /** Whether ingest is done with it. */
        public boolean isFinal() {
            return this != received && this != normalized;
        }
    }

    /** @param outcome created, updated or unchanged */
    public record Article(UUID id, int version, String outcome) {}

    public record Problem(String code, String detail) {}

    public Receipt {
        articles = articles == null ? List.of() : List.copyOf(articles);
    }
}
