package org.copytaster.ui.article.sourceupdate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.ui.article.content.ContentField;
import org.copytaster.ui.catalog.Article.Block;
import org.copytaster.ui.catalog.Difference.Piece;
import org.copytaster.ui.catalog.SourceUpdate;

/**
 * A field or a block in three columns, as the browser draws it.
 *
 * @param kind {@code field} or {@code block}
 * @param id the field's name, or what the row of blocks is named by
 * @param label empty for a paragraph, whose text is enough
 * @param change who changed it: {@code source}, {@code ours}, {@code agreed}, {@code conflict} or {@code unchanged}
 * @param choosable whether ours and the source's differ
 * @param theirs whether the source's is taken, unless somebody decides otherwise
 * @param nowPieces the source's words against those before; empty where nothing is to tell
 */
record ThreeWayRow(
        String kind,
        String id,
        String type,
        String label,
        String change,
        boolean choosable,
        boolean theirs,
        boolean prose,
        boolean time,
        boolean list,
        String before,
        String now,
        String ours,
        List<Piece> nowPieces,
        List<Piece> oursPieces) {

    static List<ThreeWayRow> of(SourceUpdate update, Words source, Words editors) {
        List<ThreeWayRow> rows = new ArrayList<>();
        update.fields().forEach(field -> rows.add(of(field, source, editors)));
        update.blocks().forEach(row -> rows.add(of(row, source, editors)));
        return rows;
    }

    private static ThreeWayRow of(SourceUpdate.Field field, Words source, Words editors) {
        String name = field.field();
        return new ThreeWayRow(
                "field",
                name,
                name,
                ContentField.label(name),
                field.change(),
                differs(field.change()),
                preferred(field.change()),
                ContentField.isProse(name),
                ContentField.isTime(name),
                isList(field.before(), field.now(), field.ours()),
                ContentField.text(field.before()),
                ContentField.text(field.now()),
                ContentField.text(field.ours()),
                source.ofField(name),
                editors.ofField(name));
    }

    private static ThreeWayRow of(SourceUpdate.Row row, Words source, Words editors) {
        Block block = row.ours() != null ? row.ours() : row.now() != null ? row.now() : row.before();
        return new ThreeWayRow(
                "block",
                row.id(),
                block.type(),
                ContentField.blockLabel(block.type()),
                row.change(),
                differs(row.change()),
                preferred(row.change()),
                true,
                false,
                false,
                text(row.before()),
                text(row.now()),
                text(row.ours()),
                source.ofBlock(row.before(), row.now()),
                editors.ofBlock(row.before(), row.ours()));
    }

    /** Where both say the same there is nothing to choose. */
    private static boolean differs(String change) {
        return switch (change) {
            case "source", "ours", "conflict" -> true;
            default -> false;
        };
    }

    /** What only the source changed is news; what an editor wrote is not given up unasked. */
    private static boolean preferred(String change) {
        return change.equals("source");
    }

    private static boolean isList(JsonNode before, JsonNode now, JsonNode ours) {
        return ContentField.isList(before, now) || ContentField.isList(before, ours);
    }

    private static String text(Block block) {
        return block == null ? null : block.text();
    }
}
