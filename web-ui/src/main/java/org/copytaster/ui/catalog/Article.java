package org.copytaster.ui.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An article as the article page shows it. */
public record Article(
        UUID id,
        int version,
        String state,
        String source,
        String externalId,
        Instant created,
        Instant updated,
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
        List<Block> blocks,
        int words,
        Map<String, String> origins,
        List<Warning> warnings) {

    public record Block(String id, String type, String text) {}

    public record Image(String url, String caption, String credit) {}

    public record Warning(String code, String detail) {}
}
