package org.copytaster.catalog.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.copytaster.catalog.content.ArticleContent;

/**
 * A field that says something else than before.
 *
 * @param before as it is written in JSON, or null
 * @param pieces words of a text, entries of a list; empty for what is one thing, such as an image
 */
public record FieldDifference(ContentField field, Object before, Object after, List<Piece> pieces) {

    static List<FieldDifference> between(ArticleContent before, ArticleContent after, Effort effort) {
        return Arrays.stream(ContentField.values())
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .map(field -> new FieldDifference(
                        field, field.of(before), field.of(after), field.pieces(before, after, effort)))
                .toList();
    }
}
