package org.copytaster.catalog.search.syndication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1. */
final class JsonFeed {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonFeed() {}

    static String write(Feed feed) {
        ObjectNode json = JSON.objectNode();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("feed_url", feed.self());
        if (feed.next() != null) {
            json.put("next_url", feed.next());
        }
        ArrayNode items = json.putArray("items");
        feed.entries().forEach(entry -> items.add(item(entry)));
        return json.toString();
    }

    private static ObjectNode item(Feed.Entry entry) {
        ObjectNode item = JSON.objectNode();
        item.put("id", entry.urn());
        item.put("url", entry.link());
        item.put("title", entry.title());
        item.put("content_text", entry.summary());
        if (entry.published() != null) {
            item.put("date_published", entry.published().toString());
        }
        item.put("date_modified", entry.updated().toString());
        ArrayNode authors = item.putArray("authors");
        entry.authors().forEach(author -> authors.addObject().put("name", author));
        if (entry.language() != null) {
            item.put("language", entry.language());
        }
        ArrayNode tags = item.putArray("tags");
        entry.tags().forEach(tags::add);
        return item;
    }
}
