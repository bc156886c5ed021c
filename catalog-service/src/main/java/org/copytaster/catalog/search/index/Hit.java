package org.copytaster.catalog.search.index;

import java.util.UUID;

/**
 * An article that was found.
 *
 * @param key its place in the order by time: microseconds since 1970; 0 in the order by relevance
 * @param tie puts in order what has the same key
 */
public record Hit(UUID id, long key, long tie) {}
