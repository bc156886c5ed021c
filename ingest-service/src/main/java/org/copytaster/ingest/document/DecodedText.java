package org.copytaster.ingest.document;

import java.util.List;
import org.copytaster.ingest.parsed.Warning;

/** A document's characters, and what was doubtful about reading them. */
public record DecodedText(String text, List<Warning> warnings) {}
