package org.copytaster.catalog.version;

import java.time.Instant;

/** One line of an article's history: which version, when, who, and whether source or editor. */
public record VersionListItem(int number, Instant created, String author, Origin origin) {}
