package org.copytaster.ingest.format.jsonfeed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
        String language = Json.text(root, "language");
        List<JsonNode> items = Json.all(root, "items");
        String home = Json.text(root, "home_page_url");
        FeedInfo info = new FeedInfo(
                Json.text(root, "title"), home, Json.text(root, "description"), language, null, items.size());
        String base = sourceUrl != null ? sourceUrl : home;
        List<FeedItem> read = items.stream()
                .filter(item -> item.isObject() && !item.isEmpty())
                .map(item -> JsonFeedItem.read(item, root, base))
                .toList();
        return FeedArticles.of(new FeedDocument("jsonfeed", info, read), List.of());
    }
}
