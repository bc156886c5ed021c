package org.copytaster.catalog.annotation.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where an annotation stands in a given version of the article.
 *
 * @param field {@code headline} or {@code deck}; absent for the body
 * @param start first code point of the passage in that text of that version; absent for an orphan
 * @param changed whether the passage's text is another one than the annotation was made on
 * @param similarity to that, 0 to 1, the product of all versions between; for an orphan that of the best place found
 * @param runnerUp similarity of the next best place; only for an orphan
 * @param kept true for an orphan that somebody has looked at and left so
 * @param byHand true where somebody has said where it stands, here or in an earlier version
 * @param selector the passage as it can be selected now, if that is not what its author selected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Placement(
        int version,
        State state,
        String field,
        Integer start,
        Integer end,
        boolean changed,
        double similarity,
        Double runnerUp,
        Boolean kept,
        Boolean byHand,
        TextQuote selector) {
    public enum State {
        @JsonProperty("placed")
        PLACED,
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("orphaned")
        ORPHANED
    }
}
