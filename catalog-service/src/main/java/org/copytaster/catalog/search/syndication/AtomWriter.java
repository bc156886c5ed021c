package org.copytaster.catalog.search.syndication;

/** Atom 1.0 (RFC 4287), with the next page as RFC 5005 has it. */
class AtomWriter {
    private final XmlText xml = new XmlText();

    String write(Feed feed) {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", feed.self());
        xml.element("title", feed.title());
        xml.element("updated", feed.updated().toString());
        xml.element("generator", "Copytaster");
        xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.mediaType(), "href", feed.self());
        if (feed.next() != null) {
            xml.empty("link", "rel", "next", "type", FeedFormat.ATOM.mediaType(), "href", feed.next());
        }
        feed.entries().forEach(this::entry);
        return xml.close().end();
    }

    private void entry(Feed.Entry entry) {
        xml.open("entry", "xml:lang", entry.language());
        xml.element("id", entry.urn());
        xml.element("title", entry.title());
        entry.authors()
                .forEach(author -> xml.open("author").element("name", author).close());
        xml.element("updated", entry.updated().toString());
        if (entry.published() != null) {
            xml.element("published", entry.published().toString());
        }
        xml.empty("link", "rel", "alternate", "href", entry.link());
        entry.tags().forEach(tag -> xml.empty("category", "term", tag));
        xml.element("summary", entry.summary(), "type", "text");
        xml.close();
    }
}
