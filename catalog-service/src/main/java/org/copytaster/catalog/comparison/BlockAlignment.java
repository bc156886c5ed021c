package org.copytaster.catalog.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.copytaster.catalog.content.Block;

/**
 * Which block of one body is which block of another: first by content that stands once in each (as in patience sorting of
 * differences), then, in what lies between, by likeness and id. Content goes before id, because sources number their blocks
 * anew. Partners stand in the same order in both.
 */
final class BlockAlignment {
    /** Bounds the rounds for bodies that repeat themselves. */
    private static final int MOST_ROUNDS = 16;

    private static final int NONE = -1;

    private final List<Block> before;
    private final List<Block> after;
    private final int[] partners;

    private BlockAlignment(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
    }

    /** For each block before, the index of the one after, or -1. */
    static int[] of(List<Block> before, List<Block> after) {
        BlockAlignment alignment = new BlockAlignment(before, after);
        alignment.align(0, before.size(), 0, after.size(), 0);
        return alignment.partners;
    }

    static boolean same(Block one, Block other) {
        return one.type() == other.type() && one.text().equals(other.text());
    }

    private void align(int from, int to, int otherFrom, int otherTo, int round) {
        int start = from;
        int otherStart = otherFrom;
        while (start < to && otherStart < otherTo && same(before.get(start), after.get(otherStart))) {
            partners[start++] = otherStart++;
        }
        int end = to;
        int otherEnd = otherTo;
        while (start < end && otherStart < otherEnd && same(before.get(end - 1), after.get(otherEnd - 1))) {
            partners[--end] = --otherEnd;
        }
        if (start == end || otherStart == otherEnd) {
            return;
        }
        List<int[]> anchors = round < MOST_ROUNDS
                ? unique(start, end, otherStart, otherEnd, block -> List.of(block.type(), block.text()))
                : List.of();
        if (anchors.isEmpty()) {
            pair(start, end, otherStart, otherEnd);
            return;
        }
        for (int[] anchor : anchors) {
            partners[anchor[0]] = anchor[1];
            align(start, anchor[0], otherStart, anchor[1], round + 1);
            start = anchor[0] + 1;
            otherStart = anchor[1] + 1;
        }
        align(start, end, otherStart, otherEnd, round + 1);
    }

    /** Nothing is equal here. */
    private void pair(int from, int to, int otherFrom, int otherTo) {
        List<Block> gap = before.subList(from, to);
        List<Block> otherGap = after.subList(otherFrom, otherTo);
        if (BlockLikeness.isAffordable(gap, otherGap)) {
            BlockLikeness.pairs(gap, otherGap).forEach(pair -> partners[from + pair[0]] = otherFrom + pair[1]);
        } else {
            unique(from, to, otherFrom, otherTo, Block::id).forEach(pair -> partners[pair[0]] = pair[1]);
        }
    }

    /** Pairs with a key that stands once here and once there; as many as stand in the same order. */
    private List<int[]> unique(int from, int to, int otherFrom, int otherTo, Function<Block, Object> key) {
        Map<Object, Integer> here = positions(before, from, to, key);
        Map<Object, Integer> there = positions(after, otherFrom, otherTo, key);
        List<int[]> pairs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Object value = key.apply(before.get(i));
            int other = there.getOrDefault(value, NONE);
            if (other != NONE && Objects.equals(here.get(value), i)) {
                pairs.add(new int[] {i, other});
            }
        }
        return Ascending.longest(pairs);
    }

    private static Map<Object, Integer> positions(List<Block> blocks, int from, int to, Function<Block, Object> key) {
        Map<Object, Integer> positions = new HashMap<>();
        for (int i = from; i < to; i++) {
            positions.merge(key.apply(blocks.get(i)), i, (one, other) -> NONE);
        }
        return positions;
    }
}
