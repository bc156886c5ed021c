package org.copytaster.catalog.search.index;

import java.util.List;
import java.util.Map;

/**
 * What a search answers.
 *
 * @param total of all pages, exact
 * @param counts by field: how many have each value, the most frequent first
 */
public record Found(List<Hit> hits, long total, Map<Filters.Exact, Map<String, Long>> counts) {}
