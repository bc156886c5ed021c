package org.copytaster.bench.article;

import java.util.List;
import java.util.UUID;

/**
 * An article as a history: what has to be done to the catalog to have it there.
 *
 * @param steps the first one is a {@link Step.Submit}
 */
public record Article(long number, UUID id, String source, String externalId, List<Step> steps) {
    public Content submitted() {
        return ((Step.Submit) steps.getFirst()).content();
    }
}
