package org.copytaster.ui.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The source's update that waits beside the editors' text, in three columns.
 *
 * @param before the source's version that the editors' text was made from
 * @param now the source's version that waits
 * @param ours the current version
 */
public record SourceUpdate(int before, int now, int ours, List<Field> fields, List<Row> blocks) {

    /** Who changed it: {@code source}, {@code ours}, {@code agreed}, {@code conflict} or {@code unchanged}. */
    public record Field(String field, String change, JsonNode before, JsonNode now, JsonNode ours) {}

    public record Row(String id, String change, Article.Block before, Article.Block now, Article.Block ours) {}
}
