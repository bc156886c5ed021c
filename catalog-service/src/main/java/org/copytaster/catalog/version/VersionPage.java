package org.copytaster.catalog.version;

import java.util.List;

/**
 * One page of an article's history, newest first.
 *
 * @param next cursor of the next page, or null on the last
 */
public record VersionPage(List<VersionListItem> items, String next) {

    /** @param found one more than are shown, where there are more */
    static VersionPage of(List<VersionListItem> found, int size) {
        if (found.size() <= size) {
            return new VersionPage(found, null);
        }
        List<VersionListItem> shown = found.subList(0, size);
        return new VersionPage(shown, Integer.toString(shown.getLast().number()));
    }
}
