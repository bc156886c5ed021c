package org.copytaster.catalog.search.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RSS 2.0 as the RSS Advisory Board has it; authors by Dublin Core, because its own author is an e-mail address. */
class RssWriter {
    private final XmlText xml = new XmlText();

    String write(Feed feed) {
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.self());
        xml.element("description", feed.title());
        xml.element("lastBuildDate", time(feed.updated()));
        xml.element("generator", "Copytaster");
        xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.mediaType(), "href", feed.self());
        if (feed.next() != null) {
            xml.empty("atom:link", "rel", "next", "type", FeedFormat.RSS.mediaType(), "href", feed.next());
        }
        feed.entries().forEach(this::item);
        return xml.close().close().end();
    }

    private void item(Feed.Entry entry) {
        xml.open("item");
        xml.element("title", entry.title());
        xml.element("link", entry.link());
        xml.element("description", entry.summary());
        entry.authors().forEach(author -> xml.element("dc:creator", author));
        xml.element("dc:language", entry.language());
        entry.tags().forEach(tag -> xml.element("category", tag));
        xml.element("guid", entry.urn(), "isPermaLink", "false");
        xml.element("pubDate", time(entry.published() == null ? entry.updated() : entry.published()));
        xml.element("atom:updated", entry.updated().toString());
        xml.close();
    }

    private static String time(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
