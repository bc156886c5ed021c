package org.copytaster.ingest.format.feed;

import java.util.List;

/** One item or entry as the feed gives it. What is missing is null, empty or {@link FeedText#NONE}. */
public record FeedItem(
        String id,
        String link,
        FeedText title,
        FeedText summary,
        FeedText content,
        List<String> authors,
        List<String> published,
        List<String> updated,
        List<String> categories,
        String language,
        String image) {}
