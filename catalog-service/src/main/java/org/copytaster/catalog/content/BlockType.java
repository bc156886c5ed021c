package org.copytaster.catalog.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of body is. */
public enum BlockType {
    @JsonProperty("paragraph")
    PARAGRAPH,
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("list_item")
    LIST_ITEM,
    @JsonProperty("quote")
    QUOTE,
    @JsonProperty("caption")
    CAPTION,
    @JsonProperty("preformatted")
    PREFORMATTED,
    @JsonProperty("table_row")
    TABLE_ROW;

    /** By the name that JSON has for it. */
    public static Optional<BlockType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
