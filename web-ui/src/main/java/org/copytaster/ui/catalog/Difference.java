package org.copytaster.ui.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What is different between two versions of an article, by field and by block. */
public record Difference(int from, int to, List<Field> fields, List<Row> blocks) {

    /** @param pieces empty for what is one thing, such as a moment */
    public record Field(String field, JsonNode before, JsonNode after, List<Piece> pieces) {}

    /**
     * @param kind {@code unchanged}, {@code changed}, {@code removed} or {@code added}
     * @param before null where the block was added
     * @param after null where it was removed
     * @param moved it is the same block that was taken out or put in elsewhere
     */
    public record Row(String kind, Article.Block before, Article.Block after, boolean moved, List<Piece> pieces) {}

    /** @param kind {@code equal}, {@code removed} or {@code added} */
    public record Piece(String kind, String text) {}
}
