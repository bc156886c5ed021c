package org.copytaster.catalog.change;

import java.util.UUID;

/** What changes are recorded of: an article, as it is after the change. */
public interface Tracked {
    UUID id();

    int currentVersion();

    /** As the API names it. */
    String stateName();
}
