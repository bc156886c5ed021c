package org.copytaster.catalog.version;

import java.time.Instant;

/** One line of an article's history: which version, when, who, whether source or editor, and why, if that was said. */
public record VersionListItem(int number, Instant created, String author, Origin origin, String note) {}
