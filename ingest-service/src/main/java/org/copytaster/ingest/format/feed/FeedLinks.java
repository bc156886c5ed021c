package org.copytaster.ingest.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which of a feed's or an item's many links is its own page. RSS writes the address as text, Atom as an attribute. */
final class FeedLinks {
    private FeedLinks() {}

    static Optional<String> page(Element parent) {
        List<Element> links = FeedElements.all(parent, "link").toList();
        Stream<String> alternates = links.stream()
                .filter(link -> link.hasAttr("href"))
                .filter(link -> relation(link).equals("alternate"))
                .sorted((a, b) -> Boolean.compare(isHtml(b), isHtml(a)))
                .map(link -> address(link, link.attr("href")));
        Stream<String> texts =
                links.stream().filter(link -> !link.hasAttr("href")).map(link -> address(link, link.wholeText()));
        return Stream.concat(texts, alternates)
                .filter(address -> address != null)
                .findFirst()
                .or(() -> Optional.ofNullable(parent.hasAttr("href") ? address(parent, parent.attr("href")) : null))
                .or(() -> permalink(parent))
                .or(() -> Optional.ofNullable(
                        parent.hasAttr("rdf:about") ? web(address(parent, parent.attr("rdf:about"))) : null));
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
