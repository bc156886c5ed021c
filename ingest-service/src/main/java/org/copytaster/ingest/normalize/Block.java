package org.copytaster.ingest.normalize;

import org.copytaster.ingest.parsed.BlockType;

/** One piece of body. The text is clean and not empty. */
public record Block(String id, BlockType type, String text) {}
