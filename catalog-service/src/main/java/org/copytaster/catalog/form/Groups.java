package org.copytaster.catalog.form;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.catalog.content.Block;
import org.copytaster.catalog.content.BlockType;

/** Blocks that follow each other and make one list or one table; all others stand alone. */
final class Groups {
    private Groups() {}

    /** @param at the place of the first block among all */
    record Group(BlockType type, int at, List<Block> blocks) {
        String text() {
            return blocks.getFirst().text();
        }
    }

    static List<Group> of(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean gathers = block.type() == BlockType.LIST_ITEM || block.type() == BlockType.TABLE_ROW;
            if (gathers && !groups.isEmpty() && groups.getLast().type() == block.type()) {
                groups.getLast().blocks().add(block);
            } else {
                groups.add(new Group(block.type(), i, new ArrayList<>(List.of(block))));
            }
        }
        return groups;
    }
}
