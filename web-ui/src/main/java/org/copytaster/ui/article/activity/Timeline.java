package org.copytaster.ui.article.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.catalog.Versions;

/**
 * Two histories that come page by page, as one. What is older than the end of a history that goes on is held back: between
 * there and here there may be more.
 */
final class Timeline {
    private final List<Event> events = new ArrayList<>();
    private String nextVersions;
    private String nextStates;
    private Instant versionsTo = Instant.MAX;
    private Instant statesTo = Instant.MAX;

    void addVersions(Versions page) {
        page.items().forEach(version -> events.add(new Event.NewVersion(version)));
        nextVersions = page.next();
        versionsTo = page.items().isEmpty() || page.next() == null
                ? Instant.MIN
                : page.items().getLast().created();
    }

    void addStates(States page) {
        page.items().forEach(change -> events.add(new Event.Moved(change)));
        nextStates = page.next();
        statesTo = page.items().isEmpty() || page.next() == null
                ? Instant.MIN
                : page.items().getLast().created();
    }

    /** Newest first. Of one moment the version comes last: an edit makes it, and then moves the article. */
    List<Event> events() {
        Instant end = versionsTo.isAfter(statesTo) ? versionsTo : statesTo;
        return events.stream()
                .filter(event -> !event.time().isBefore(end))
                .sorted(Comparator.comparing(Event::time)
                        .reversed()
                        .thenComparing(event -> event instanceof Event.NewVersion))
                .toList();
    }

    boolean hasMore() {
        return nextVersions != null || nextStates != null;
    }

    /** Cursor of the versions that are to be read next, if it is they that the timeline waits for; else null. */
    String versionsWanted() {
        return nextVersions != null && (nextStates == null || !versionsTo.isBefore(statesTo)) ? nextVersions : null;
    }

    /** Likewise of the states. */
    String statesWanted() {
        return nextStates != null && (nextVersions == null || !statesTo.isBefore(versionsTo)) ? nextStates : null;
    }
}
