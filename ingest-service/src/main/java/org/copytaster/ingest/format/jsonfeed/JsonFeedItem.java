package org.copytaster.ingest.format.jsonfeed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.ingest.format.feed.FeedItem;
import org.copytaster.ingest.format.feed.FeedText;
import org.copytaster.ingest.format.json.Json;
import org.jsoup.nodes.Element;

/** One item of a JSON Feed. Wrong types are passed over as if they were not there. */
final class JsonFeedItem {
    private JsonFeedItem() {}

    static FeedItem read(JsonNode item, JsonNode feed, String base) {
        return new FeedItem(
                Json.text(item, "id"),
                absolute(Json.text(item, "url", "external_url"), base),
                plain(Json.text(item, "title")),
                plain(Json.text(item, "summary")),
                content(item),
                authors(item, feed),
                times(item, "date_published"),
                times(item, "date_modified"),
                Json.names(item, "tags"),
                Optional.ofNullable(Json.text(item, "language")).orElse(Json.text(feed, "language")),
                absolute(Json.text(item, "image", "banner_image"), base));
    }

    private static FeedText content(JsonNode item) {
        String html = Json.text(item, "content_html");
        return html == null ? plain(Json.text(item, "content_text")) : new FeedText.Html(html);
    }

    /** 1.0 has one author, 1.1 several; an item's own go before the feed's. */
    private static List<String> authors(JsonNode item, JsonNode feed) {
        List<String> own = Json.names(item, "authors", "author");
        return own.isEmpty() ? Json.names(feed, "authors", "author") : own;
    }

    private static FeedText plain(String text) {
        return text == null ? FeedText.NONE : new FeedText.Plain(text);
    }

    private static List<String> times(JsonNode item, String name) {
        return Stream.of(Json.text(item, name)).filter(Objects::nonNull).toList();
    }

    private static String absolute(String address, String base) {
        if (address == null || base == null) {
            return address;
        }
        Element link = new Element("a");
        link.setBaseUri(base);
        String absolute = link.attr("href", address).absUrl("href");
        return absolute.isEmpty() ? address : absolute;
    }
}
