package org.copytaster.ingest.parsed;

/** A piece of body as the format gave it: the text is not cleaned yet and may turn out empty. */
public record ParsedBlock(BlockType type, String text) {}
