package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An article as the article page shows it.
 *
 * @param assignee who is to work on it, or null
 * @param lock who edits it at the moment, or null
 * @param sourceUpdate what the source sent beside the editors' text, or null
 */
public record Article(
        UUID id,
        int version,
        String state,
        String assignee,
        Lock lock,
        String source,
        String externalId,
        Instant created,
        Instant updated,
        Waiting sourceUpdate,
        Counts counts,
        String headline,
        String alternativeHeadline,
        String deck,
        List<String> bylines,
        String language,
        Instant published,
        Instant modified,
        String canonicalUrl,
        String siteName,
        Image image,
        List<String> keywords,
        List<Subject> subjects,
        List<Block> blocks,
        int words,
        Map<String, String> origins,
        List<Warning> warnings) {

    /** How a change names the version it was made on. */
    String versionTag() {
        return "\"%d\"".formatted(version);
    }

    /** Whether its text may change; in the other states it says what was decided on. */
    public boolean isOpenForEditing() {
        return List.of("new", "editing", "review").contains(state);
    }

    /** @param version the source's version that waits */
    public record Waiting(int version) {}

    public record Counts(int versions, long annotations) {}

    public record Subject(String code, String name) {}

    public record Block(String id, String type, String text) {}

    public record Image(String url, String caption, String credit) {}

    public record Warning(String code, String detail) {}
}
