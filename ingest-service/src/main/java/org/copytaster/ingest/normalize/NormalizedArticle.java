package org.copytaster.ingest.normalize;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.copytaster.ingest.parsed.Warning;

/**
 * The one strict model. A headline, a body with at least one block and a fingerprint are always there; what else is
 * there is valid. {@code origins} says of each field that is set where it came from. Times are in the zone the document
 * gives them in, for its day is that zone's day; a named zone is the offset it had then, and none is UTC.
 */
public record NormalizedArticle(
        String headline,
        String alternativeHeadline,
        String deck,
        List<String> bylines,
        String language,
        OffsetDateTime published,
        OffsetDateTime modified,
        String canonicalUrl,
        String externalId,
        String siteName,
        Image image,
        List<String> keywords,
        List<Subject> subjects,
        List<Entity> people,
        List<Entity> organisations,
        List<Entity> places,
        List<Block> blocks,
        String text,
        String html,
        int words,
        String fingerprint,
        Map<String, String> origins,
        List<Warning> warnings) {

    public NormalizedArticle {
        if (headline == null || headline.isBlank() || blocks.isEmpty()) {
            throw new IllegalArgumentException("An article has a headline and a body");
        }
    }
}
