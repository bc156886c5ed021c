package org.copytaster.ingest.format.feed;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.ingest.format.html.HtmlFragment;
import org.jsoup.nodes.Element;

/** An item's picture: what is said to be one, else the first in its text. */
final class FeedImage {
    private static final Set<String> MEDIA = Set.of("media:content", "media:thumbnail");

    private FeedImage() {}

    static String of(Element item, FeedText content) {
        Stream<String> media = item.stream()
                .filter(element -> MEDIA.contains(FeedElements.name(element)))
                .filter(element -> isPicture(element, "medium"))
                .map(element -> FeedTree.address(element, element.attr("url")));
        Stream<String> own = FeedElements.all(item, "itunes:image", "image")
                .map(element -> FeedTree.address(
                        element,
                        Stream.of(element.attr("href"), element.attr("url"))
                                .filter(address -> !address.isBlank())
                                .findFirst()
                                .orElseGet(() -> FeedElements.text(element, "url"))));
        Stream<String> linked = FeedElements.all(item, "itunes:link")
                .filter(link -> link.attr("rel").equals("image"))
                .map(link -> FeedTree.address(link, link.attr("href")));
        Stream<String> enclosed = Stream.concat(
                        FeedElements.all(item, "enclosure"),
                        FeedElements.all(item, "link")
                                .filter(link -> link.attr("rel").equals("enclosure")))
                .filter(element -> element.attr("type").startsWith("image/"))
                .map(element ->
                        FeedTree.address(element, element.hasAttr("url") ? element.attr("url") : element.attr("href")));
        return Stream.of(media, own, linked, enclosed, inText(item, content))
                .flatMap(addresses -> addresses)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPicture(Element element, String attribute) {
        return FeedElements.name(element).equals("media:thumbnail")
                || element.attr(attribute).equals("image")
                || element.attr("type").startsWith("image/");
    }

    private static Stream<String> inText(Element item, FeedText content) {
        return content instanceof FeedText.Html(String html)
                ? HtmlFragment.image(html).map(src -> FeedTree.address(item, src)).stream()
                : Stream.empty();
    }
}
