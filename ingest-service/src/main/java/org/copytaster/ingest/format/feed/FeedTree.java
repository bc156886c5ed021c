package org.copytaster.ingest.format.feed;

import java.util.List;
import org.copytaster.ingest.document.XmlRoot;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * A feed's text as a tree. jsoup's XML reader is no XML processor, and that is the point: it knows no DTD, fetches
 * nothing and expands nothing but the characters HTML has names for, yet reads feeds that are not well-formed.
 */
final class FeedTree {
    /** Enough for any markup in any item; a deeper tree was made to exhaust somebody's stack. */
    private static final int DEEPEST = 256;

    private FeedTree() {}

    static Element read(String text, String sourceUrl) {
        String base = sourceUrl == null ? "" : sourceUrl;
        int start = XmlRoot.find(text).map(XmlRoot::start).orElse(0);
        Document document = Parser.xmlParser()
                .settings(ParseSettings.htmlDefault)
                .setMaxDepth(DEEPEST)
                .parseInput(text.substring(start), base);
        List<Element> roots = document.children();
        Element root = roots.isEmpty() ? document.appendElement("rss") : roots.getFirst();
        root.stream().toList().forEach(FeedTree::rebase);
        return root;
    }

    /** Elements come in document order, so a parent's base is settled before its children's. */
    private static void rebase(Element element) {
        if (element.hasAttr("xml:base")) {
            String absolute = element.absUrl("xml:base");
            if (absolute.startsWith("http")) {
                element.setBaseUri(absolute);
            }
        }
    }

    /** The address an element gives, made absolute as far as that can be done. Only the web's schemes are addresses. */
    static String address(Element element, String relative) {
        if (relative == null || relative.isBlank()) {
            return null;
        }
        Element place = new Element("a");
        place.setBaseUri(element.baseUri());
        place.attr("href", relative.strip());
        String absolute = place.absUrl("href");
        String address = absolute.isEmpty() ? relative.strip() : absolute;
        boolean harmless = !address.matches("(?is)\\s*(?:javascript|data|vbscript|file)\\s*:.*");
        return harmless ? address : null;
    }

    /** What {@code xml:lang} says nearest; empty says that nothing is known. */
    static String language(Element element) {
        for (Node up = element; up instanceof Element parent; up = parent.parent()) {
            if (parent.hasAttr("xml:lang")) {
                return parent.attr("xml:lang").isBlank()
                        ? null
                        : parent.attr("xml:lang").replace('_', '-');
            }
        }
        return null;
    }
}
