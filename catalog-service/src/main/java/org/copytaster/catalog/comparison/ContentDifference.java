package org.copytaster.catalog.comparison;

import java.util.List;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BodyText;

/**
 * What is different between two contents. Computed in bounded time for any two: where they are too long and too different
 * for words, larger pieces stand side by side.
 *
 * @param fields those that differ
 * @param blocks all of them, aligned
 * @param text the two texts, piece by piece
 */
public record ContentDifference(List<FieldDifference> fields, List<BlockDifference> blocks, List<Piece> text) {

    public static ContentDifference between(ArticleContent before, ArticleContent after) {
        Effort effort = new Effort();
        List<FieldDifference> fields = FieldDifference.between(before, after, effort);
        List<BlockDifference> blocks = BlockDifference.between(before.blocks(), after.blocks(), effort);
        return new ContentDifference(fields, blocks, text(blocks));
    }

    /** Follows from the blocks: a block that goes takes the blank line before it along. */
    private static List<Piece> text(List<BlockDifference> blocks) {
        Pieces text = new Pieces();
        boolean begun = false;
        boolean begunAfter = false;
        for (BlockDifference row : blocks) {
            separate(text, begun && row.before() != null, begunAfter && row.after() != null);
            switch (row.kind()) {
                case UNCHANGED -> text.equal(row.before().text());
                case CHANGED -> changed(text, row);
                case REMOVED -> text.change(row.before().text(), "");
                case ADDED -> text.change("", row.after().text());
            }
            begun |= row.before() != null;
            begunAfter |= row.after() != null;
        }
        return text.done();
    }

    private static void changed(Pieces text, BlockDifference row) {
        Block before = row.before();
        if (before.text().equals(row.after().text())) {
            text.equal(before.text());
        } else {
            row.pieces().forEach(text::add);
        }
    }

    private static void separate(Pieces text, boolean before, boolean after) {
        if (before && after) {
            text.equal(BodyText.BLOCK_SEPARATOR);
        } else {
            text.change(before ? BodyText.BLOCK_SEPARATOR : "", after ? BodyText.BLOCK_SEPARATOR : "");
        }
    }
}
