package org.copytaster.ingest.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * The catalog's answer, and what a receipt keeps of it.
 *
 * @param outcome created, updated or unchanged
 */
public record ArticleSubmitted(UUID id, int version, String outcome) {

    @JsonIgnore
    public boolean isUnchanged() {
        return "unchanged".equals(outcome);
    }
}
