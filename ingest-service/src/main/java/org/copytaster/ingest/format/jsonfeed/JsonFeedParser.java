package org.copytaster.ingest.format.jsonfeed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copytaster.ingest.format.feed.FeedArticles;
import org.copytaster.ingest.format.feed.FeedDocument;
import org.copytaster.ingest.format.feed.FeedItem;
import org.copytaster.ingest.format.json.Json;
import org.copytaster.ingest.parsed.FeedInfo;
import org.copytaster.ingest.parsed.FormatResult;

/** JSON Feed 1.0 and 1.1: what RSS and Atom say, in another notation, so it becomes articles as they do. */
public final class JsonFeedParser {
    private JsonFeedParser() {}

    /** By its version; where that is missing or wrong, by having items and saying of which feed they are. */
    public static boolean reads(JsonNode root) {
        boolean versioned = root.path("version").asText("").contains("jsonfeed.org");
        boolean likeOne = root.path("items").isArray()
                && (root.has("title") || root.has("home_page_url") || root.has("feed_url") || root.has("version"));
        return versioned || likeOne;
    }

    public static FormatResult parse(JsonNode root, String sourceUrl) {
        List<JsonNode> items = Json.all(root, "items");
        return FeedArticles.excess(items.size()).orElseGet(() -> parse(root, items, sourceUrl));
    }

    private static FormatResult parse(JsonNode root, List<JsonNode> items, String sourceUrl) {
        String language = Json.text(root, "language");
        String home = Json.text(root, "home_page_url");
        FeedInfo info = new FeedInfo(
                Json.text(root, "title"), home, Json.text(root, "description"), language, updated(items), items.size());
        String base = sourceUrl != null ? sourceUrl : home;
        List<FeedItem> read = items.stream()
                .filter(item -> item.isObject() && !item.isEmpty())
                .map(item -> JsonFeedItem.read(item, root, base))
                .toList();
        return FeedArticles.of(new FeedDocument("jsonfeed", info, read), List.of());
    }

    /** A JSON Feed does not say when it was updated, but its items do. */
    private static String updated(List<JsonNode> items) {
        return items.stream()
                .map(item -> Json.text(item, "date_modified", "date_published"))
                .filter(Objects::nonNull)
                .flatMap(time -> instant(time).stream())
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse(null);
    }

    /** What is no time is no time of the feed. */
    private static Optional<Instant> instant(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time.strip()).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
