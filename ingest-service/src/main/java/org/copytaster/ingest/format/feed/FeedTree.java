package org.copytaster.ingest.format.feed;

import java.util.regex.Pattern;
import org.copytaster.ingest.format.xml.XmlTree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A feed's text as a tree, in which each element knows what its addresses are relative to. */
final class FeedTree {
    private static final Pattern HARMFUL = Pattern.compile("(?i)\\s*(?:javascript|data|vbscript|file)\\s*:");

    private FeedTree() {}

    static Element read(String text, String sourceUrl) {
        Element root = XmlTree.root(text, sourceUrl).orElseGet(() -> new Element("rss"));
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
        return HARMFUL.matcher(address).lookingAt() ? null : address;
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
