package org.copytaster.ui.article.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.ui.article.content.ContentField;
import org.copytaster.ui.catalog.Article.Block;
import org.copytaster.ui.catalog.Difference;
import org.copytaster.ui.catalog.Difference.Piece;

/**
 * A field or a block as the browser draws it.
 *
 * @param kind {@code field} or {@code block}
 * @param type the block's, or the field's name
 * @param label empty for a paragraph, whose text is enough
 * @param change {@code unchanged}, {@code changed}, {@code removed} or {@code added}
 * @param prose written in the article's own language
 * @param time a moment, which the browser writes in the reader's zone
 * @param list each piece is an entry of a list
 */
record DifferenceRow(
        String kind,
        String type,
        String label,
        String change,
        boolean moved,
        boolean prose,
        boolean time,
        boolean list,
        String before,
        String after,
        List<Piece> pieces) {

    /** Fields first, those that differ; then all blocks, in which the difference is read. */
    static List<DifferenceRow> of(Difference difference) {
        return Stream.concat(
                        difference.fields().stream().map(DifferenceRow::of),
                        difference.blocks().stream().map(DifferenceRow::of))
                .toList();
    }

    private static DifferenceRow of(Difference.Field field) {
        String before = ContentField.text(field.before());
        String after = ContentField.text(field.after());
        String change = before == null ? "added" : after == null ? "removed" : "changed";
        return new DifferenceRow(
                "field",
                field.field(),
                ContentField.label(field.field()),
                change,
                false,
                ContentField.isProse(field.field()),
                ContentField.isTime(field.field()),
                isList(field.before(), field.after()),
                before,
                after,
                field.pieces());
    }

    private static DifferenceRow of(Difference.Row row) {
        Block block = row.after() == null ? row.before() : row.after();
        return new DifferenceRow(
                "block",
                block.type(),
                label(row),
                row.kind(),
                row.moved(),
                true,
                false,
                false,
                text(row.before()),
                text(row.after()),
                row.pieces());
    }

    /** A block that became another kind says both. */
    private static String label(Difference.Row row) {
        if (row.before() == null
                || row.after() == null
                || row.before().type().equals(row.after().type())) {
            Block block = row.after() == null ? row.before() : row.after();
            return ContentField.blockLabel(block.type());
        }
        return ContentField.kind(row.before().type()) + " → "
                + ContentField.kind(row.after().type());
    }

    private static boolean isList(JsonNode before, JsonNode after) {
        return ContentField.isList(before, after);
    }

    private static String text(Block block) {
        return block == null ? null : block.text();
    }
}
