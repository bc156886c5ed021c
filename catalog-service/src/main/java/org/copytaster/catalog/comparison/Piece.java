package org.copytaster.catalog.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A piece of two texts laid side by side: what is equal or removed, read in order, is the one before; what is equal or
 * added is the one after. For a list, each entry is a piece.
 */
public record Piece(Kind kind, String text) {
    public enum Kind {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }
}
