package org.copytaster.catalog.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * What a submission did.
 *
 * @param version the version that holds the submitted content
 */
public record ArticleSubmitted(UUID id, int version, Outcome outcome) {
    public enum Outcome {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("updated")
        UPDATED,
        @JsonProperty("unchanged")
        UNCHANGED
    }
}
