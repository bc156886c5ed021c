package org.copytaster.catalog.search.saved;

import java.util.List;

/** The caller's own searches and those that others share, by name. */
record SearchList(List<SearchView> items) {}
