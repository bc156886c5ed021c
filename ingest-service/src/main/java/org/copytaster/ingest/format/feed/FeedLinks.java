package org.copytaster.ingest.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which of a feed's or an item's many links is its own page. RSS writes the address as text, Atom as an attribute. */
final class FeedLinks {
    private FeedLinks() {}

    /** Of several the last, which is what the readers do that feeds are written for; one to another kind of document comes after all. */
    static Optional<String> page(Element parent) {
        List<Element> links = FeedElements.all(parent, "link")
                .filter(link -> !link.hasAttr("href") || relation(link).equals("alternate"))
                .toList();
        return links.stream()
                .filter(FeedLinks::isHtml)
                .flatMap(FeedLinks::address)
                .reduce((_, later) -> later)
                .or(() -> links.stream().flatMap(FeedLinks::address).findFirst())
                .or(() -> Optional.ofNullable(parent.hasAttr("href") ? address(parent, parent.attr("href")) : null))
                .or(() -> permalink(parent))
                .or(() -> Optional.ofNullable(
                        parent.hasAttr("rdf:about") ? web(address(parent, parent.attr("rdf:about"))) : null));
    }

    private static Stream<String> address(Element link) {
        return Optional.ofNullable(address(link, link.hasAttr("href") ? link.attr("href") : link.wholeText())).stream();
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip();
        String name = relation.substring(relation.lastIndexOf('/') + 1);
        return name.isEmpty() ? "alternate" : name.toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isHtml(Element link) {
        return !link.hasAttr("type") || link.attr("type").contains("html");
    }

    /** A guid is an address unless it says that it is none. */
    private static Optional<String> permalink(Element parent) {
        return FeedElements.first(parent, "guid")
                .filter(guid -> !guid.attr("ispermalink").equalsIgnoreCase("false"))
                .map(guid -> web(address(guid, guid.wholeText())));
    }

    private static String address(Element element, String relative) {
        return FeedTree.address(element, relative);
    }

    private static String web(String address) {
        return address != null && address.startsWith("http") ? address : null;
    }
}
