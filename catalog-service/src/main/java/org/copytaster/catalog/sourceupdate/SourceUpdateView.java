package org.copytaster.catalog.sourceupdate;

import java.util.List;
import org.copytaster.catalog.comparison.BlockRow;
import org.copytaster.catalog.comparison.FieldRow;
import org.copytaster.catalog.comparison.ThreeWay;

/**
 * The source's update beside the editors' text.
 *
 * @param before the source's version that the editors' text was made from, or was last compared with
 * @param now the source's version that waits
 * @param ours the current version
 * @param fields those that somebody changed
 * @param blocks all of them, in three columns
 */
public record SourceUpdateView(int before, int now, int ours, List<FieldRow> fields, List<BlockRow> blocks) {
    static SourceUpdateView of(int before, int now, int ours, ThreeWay comparison) {
        return new SourceUpdateView(before, now, ours, comparison.fields(), comparison.blocks());
    }
}
