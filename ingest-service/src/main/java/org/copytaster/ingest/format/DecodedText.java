package org.copytaster.ingest.format;

import java.util.List;

/** A document's characters, and what was doubtful about reading them. */
public record DecodedText(String text, List<Warning> warnings) {}
