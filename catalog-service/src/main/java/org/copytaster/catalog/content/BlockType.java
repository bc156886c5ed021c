package org.copytaster.catalog.content;

import com.fasterxml.jackson.annotation.JsonProperty;

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
    TABLE_ROW
}
