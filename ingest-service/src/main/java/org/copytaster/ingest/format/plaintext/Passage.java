package org.copytaster.ingest.format.plaintext;

import org.copytaster.ingest.parsed.BlockType;

/**
 * A piece of text that belongs together.
 *
 * @param type what its shape alone made it (a row of a table, a quotation), or null: its words have to tell
 */
record Passage(BlockType type, String text) {
    static Passage prose(String text) {
        return new Passage(null, text);
    }

    boolean isProse() {
        return type == null;
    }
}
