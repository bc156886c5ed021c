package org.copytaster.catalog.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.catalog.content.Block;

/**
 * One row of three bodies laid side by side. Each column, read in order, is the body it comes from; null where a body has
 * nothing in this row.
 *
 * @param id what the row is named by; the id of the source's block where there is one
 * @param before what the source said when the editors began
 * @param now what the source says now
 * @param ours what the editors made of it
 */
public record BlockRow(String id, Change change, Block before, Block now, Block ours) {

    static List<BlockRow> of(List<Block> before, List<Block> now, List<Block> ours) {
        List<BlockRow> rows = new ArrayList<>();
        Column source = new Column(now, BlockAlignment.of(before, now));
        Column editors = new Column(ours, BlockAlignment.of(before, ours));
        for (int i = 0; i < before.size(); i++) {
            insertions(source.before(i), editors.before(i), rows);
            rows.add(row(before.get(i), source.partner(i), editors.partner(i)));
        }
        insertions(source.rest(), editors.rest(), rows);
        return named(rows);
    }

    /** What stands in the row afterwards, or null. */
    Block taking(boolean taken, Set<String> ourIds) {
        if (!taken) {
            return ours;
        }
        if (now == null) {
            return null;
        }
        // a passage that stays keeps its id; one that is new gets another where its own is taken
        String id = ours != null ? ours.id() : ourIds.contains(now.id()) ? null : now.id();
        return new Block(id, now.type(), now.text());
    }

    private static BlockRow row(Block before, Block now, Block ours) {
        return new BlockRow(null, Change.of(before, now, ours, BlockAlignment::same), before, now, ours);
    }

    /** What both put in at the same place may be the same, or two tries at one thing. */
    private static void insertions(List<Block> now, List<Block> ours, List<BlockRow> rows) {
        int[] partners = BlockAlignment.of(ours, now);
        int next = 0;
        for (int i = 0; i < ours.size(); i++) {
            for (; next < partners[i]; next++) {
                rows.add(row(null, now.get(next), null));
            }
            rows.add(row(null, partners[i] < 0 ? null : now.get(next++), ours.get(i)));
        }
        for (; next < now.size(); next++) {
            rows.add(row(null, now.get(next), null));
        }
    }

    private static List<BlockRow> named(List<BlockRow> rows) {
        Set<String> taken = new HashSet<>();
        rows.stream().filter(row -> row.now != null).forEach(row -> taken.add(row.now.id()));
        return rows.stream()
                .map(row -> new BlockRow(row.name(taken), row.change, row.before, row.now, row.ours))
                .toList();
    }

    private String name(Set<String> taken) {
        if (now != null) {
            return now.id();
        }
        String name = ours != null ? ours.id() : before.id();
        while (!taken.add(name)) {
            name += "~";
        }
        return name;
    }

    /** One body and where it stands in the walk along the one before. */
    private static final class Column {
        private final List<Block> blocks;
        private final int[] partners;
        private int next;

        Column(List<Block> blocks, int[] partners) {
            this.blocks = blocks;
            this.partners = partners;
        }

        /** What was put in before the partner of this block. */
        List<Block> before(int block) {
            if (partners[block] < 0) {
                return List.of();
            }
            List<Block> put = blocks.subList(next, partners[block]);
            next = partners[block] + 1;
            return put;
        }

        Block partner(int block) {
            return partners[block] < 0 ? null : blocks.get(partners[block]);
        }

        List<Block> rest() {
            return blocks.subList(next, blocks.size());
        }
    }
}
