package org.copytaster.catalog.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.catalog.content.Block;

/**
 * One row of two bodies laid side by side. The blocks before, read in order, are the one body; those after are the other.
 *
 * @param before null where the block was added
 * @param after null where it was removed
 * @param moved the same block was removed here and added elsewhere, or the other way round
 * @param pieces word by word, in what changed; empty for the rest
 */
public record BlockDifference(Kind kind, Block before, Block after, boolean moved, List<Piece> pieces) {
    public enum Kind {
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }

    static List<BlockDifference> between(List<Block> before, List<Block> after, Effort effort) {
        int[] partners = BlockAlignment.of(before, after);
        Set<Object> moved = moved(before, after, partners);
        List<BlockDifference> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            if (partners[i] < 0) {
                rows.add(new BlockDifference(
                        Kind.REMOVED, before.get(i), null, moved.contains(content(before.get(i))), List.of()));
                continue;
            }
            for (; next < partners[i]; next++) {
                rows.add(added(after.get(next), moved));
            }
            rows.add(both(before.get(i), after.get(next++), effort));
        }
        for (; next < after.size(); next++) {
            rows.add(added(after.get(next), moved));
        }
        return rows;
    }

    private static BlockDifference added(Block block, Set<Object> moved) {
        return new BlockDifference(Kind.ADDED, null, block, moved.contains(content(block)), List.of());
    }

    private static BlockDifference both(Block before, Block after, Effort effort) {
        return BlockAlignment.same(before, after)
                ? new BlockDifference(Kind.UNCHANGED, before, after, false, List.of())
                : new BlockDifference(
                        Kind.CHANGED,
                        before,
                        after,
                        false,
                        WordDifference.between(before.text(), after.text(), effort));
    }

    private static Set<Object> moved(List<Block> before, List<Block> after, int[] partners) {
        Set<Object> removed = new HashSet<>();
        Set<Integer> stay = new HashSet<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                removed.add(content(before.get(i)));
            } else {
                stay.add(partners[i]);
            }
        }
        Set<Object> added = new HashSet<>();
        for (int j = 0; j < after.size(); j++) {
            if (!stay.contains(j)) {
                added.add(content(after.get(j)));
            }
        }
        removed.retainAll(added);
        return removed;
    }

    private static Object content(Block block) {
        return List.of(block.type(), block.text());
    }
}
