package org.copytaster.catalog.version;

import java.time.Instant;

/**
 * One line of an article's history: which version, when, who, whether source or editor, and why, if that was said.
 *
 * @param replaces the version that was current before it; null for the first, and for what never was current: an update
 *     of the source that came beside an editor's text, and a draft that was kept when its lock passed on
 */
public record VersionListItem(
        int number, Instant created, String author, Origin origin, String note, Integer replaces) {}
