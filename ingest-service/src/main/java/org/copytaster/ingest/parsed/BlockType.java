package org.copytaster.ingest.parsed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of block an article's body is made of. */
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
