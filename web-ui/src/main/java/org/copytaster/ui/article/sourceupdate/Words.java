package org.copytaster.ui.article.sourceupdate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.ui.catalog.Article.Block;
import org.copytaster.ui.catalog.Difference;
import org.copytaster.ui.catalog.Difference.Piece;

/** What one side changed, word by word, by field and by block. */
final class Words {
    /** Where the words could not be told, the texts stand as they are. */
    static final Words UNTOLD = new Words();

    private final Map<String, List<Piece>> fields = new HashMap<>();
    private final Map<Pair, List<Piece>> blocks = new HashMap<>();

    private record Pair(String before, String after) {}

    private Words() {}

    static Words of(Difference difference) {
        Words words = new Words();
        difference.fields().forEach(field -> words.fields.put(field.field(), field.pieces()));
        difference.blocks().stream()
                .filter(row -> row.before() != null && row.after() != null)
                .forEach(row ->
                        words.blocks.put(new Pair(row.before().id(), row.after().id()), row.pieces()));
        return words;
    }

    List<Piece> ofField(String name) {
        return fields.getOrDefault(name, List.of());
    }

    List<Piece> ofBlock(Block before, Block after) {
        return before == null || after == null
                ? List.of()
                : blocks.getOrDefault(new Pair(before.id(), after.id()), List.of());
    }
}
