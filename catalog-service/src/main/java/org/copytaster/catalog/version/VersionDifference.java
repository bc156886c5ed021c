package org.copytaster.catalog.version;

import java.util.List;
import org.copytaster.catalog.comparison.BlockDifference;
import org.copytaster.catalog.comparison.ContentDifference;
import org.copytaster.catalog.comparison.FieldDifference;
import org.copytaster.catalog.comparison.Piece;

/** What is different between two versions of an article. */
public record VersionDifference(
        int from, int to, List<FieldDifference> fields, List<BlockDifference> blocks, List<Piece> text) {

    static VersionDifference between(ArticleVersion from, ArticleVersion to) {
        ContentDifference difference = ContentDifference.between(from.content, to.content);
        return new VersionDifference(
                from.number, to.number, difference.fields(), difference.blocks(), difference.text());
    }
}
