package org.copytaster.catalog.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where an annotation stands in a given version of the article.
 *
 * @param start first code point of the passage in that version's text; absent for an orphan
 * @param changed whether the passage's text is another one than the annotation was made on
 * @param similarity to that, 0 to 1, the product of all versions between; for an orphan that of the best place found
 * @param runnerUp similarity of the next best place; only for an orphan
 * @param selector the passage as it can be selected now, if it changed or moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Placement(
        int version,
        State state,
        Integer start,
        Integer end,
        boolean changed,
        double similarity,
        Double runnerUp,
        TextQuote selector) {
    enum State {
        @JsonProperty("placed")
        PLACED,
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("orphaned")
        ORPHANED
    }
}
