package org.copytaster.ui.article.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.copytaster.ui.article.Samples;
import org.copytaster.ui.catalog.States;
import org.copytaster.ui.catalog.Versions;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Versions versions(String next, int... seconds) {
        return new Versions(
                Arrays.stream(seconds)
                        .mapToObj(s -> new Versions.Version(s, Instant.ofEpochSecond(s), "a", "editor", null, s - 1))
                        .toList(),
                next);
    }

    private static States states(String next, int... seconds) {
        return new States(
                "review",
                List.of(),
                Arrays.stream(seconds)
                        .mapToObj(s -> new States.Change("new", "editing", 1, "a", Instant.ofEpochSecond(s), null))
                        .toList(),
                next);
    }

    private static List<String> shown(Timeline timeline) {
        return timeline.events().stream()
                .map(event -> (event instanceof Event.Moved ? "s" : "v")
                        + event.time().getEpochSecond())
                .toList();
    }

    @Test
    void bothHistoriesAreOne() {
        Timeline timeline = new Timeline();
        timeline.addVersions(versions(null, 9, 5, 1));
        timeline.addStates(states(null, 7, 5));
        assertEquals(List.of("v9", "s7", "s5", "v5", "v1"), shown(timeline));
        assertFalse(timeline.hasMore());
    }

    @Test
    void whatMayHaveSomethingBeforeItIsHeldBack() {
        Timeline timeline = new Timeline();
        timeline.addVersions(versions("8", 20, 15, 10));
        timeline.addStates(states(null, 12, 3));
        assertEquals(List.of("v20", "v15", "s12", "v10"), shown(timeline));
        assertTrue(timeline.hasMore());
        assertEquals("8", timeline.versionsWanted());
        assertNull(timeline.statesWanted());

        timeline.addVersions(versions(null, 4, 1));
        assertEquals(List.of("v20", "v15", "s12", "v10", "v4", "s3", "v1"), shown(timeline));
        assertFalse(timeline.hasMore());
    }

    @Test
    void theHistoryThatEndsLaterIsReadOn() {
        Timeline timeline = new Timeline();
        timeline.addVersions(versions("v", 20, 10));
        timeline.addStates(states("s", 19, 15));
        assertNull(timeline.versionsWanted());
        assertEquals("s", timeline.statesWanted());
        assertEquals(List.of("v20", "s19", "s15"), shown(timeline));
    }

    @Test
    void readsTheCatalogsExamples() {
        Timeline timeline = new Timeline();
        timeline.addVersions(Samples.read("versions.json", Versions.class));
        timeline.addStates(Samples.read("states.json", States.class));
        assertEquals(5, timeline.events().size());
        assertTrue(timeline.events().stream().anyMatch(event -> "please check the names".equals(event.why())));
    }
}
