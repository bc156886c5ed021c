package org.copytaster.ingest.format.feed;

import static org.copytaster.ingest.format.feed.FeedElements.all;
import static org.copytaster.ingest.format.feed.FeedElements.first;
import static org.copytaster.ingest.format.feed.FeedElements.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.FeedInfo;
import org.jsoup.nodes.Element;

/** From elements to what they mean. Where dialects have several names for a thing, the most exact comes first. */
final class FeedReader {
    private static final String[] PUBLISHED = {
        "published", "issued", "pubdate", "dcterms:issued", "created", "dcterms:created", "dc:date"
    };
    private static final String[] UPDATED = {"updated", "modified", "dcterms:modified", "lastbuilddate"};

    private static final Set<String> CATEGORIES = Set.of(
            "category",
            "dc:subject",
            "media:category",
            "itunes:category",
            "itunes:keywords",
            "media:keywords",
            "tags",
            "keywords");
    /** Where several are written in one element. */
    private static final Set<String> LISTS = Set.of("itunes:keywords", "media:keywords", "tags", "keywords");

    private FeedReader() {}

    static FeedDocument read(Element root) {
        Element channel = root.children().stream()
                .filter(child -> FeedElements.name(child).equals("channel"))
                .findFirst()
                .orElse(root);
        List<Element> items = items(root);
        FeedInfo info = new FeedInfo(
                line(channel, "title", "dc:title"),
                FeedLinks.page(channel).orElse(null),
                line(
                        channel,
                        "description",
                        "subtitle",
                        "tagline",
                        "abstract",
                        "dc:description",
                        "itunes:summary",
                        "itunes:subtitle"),
                Optional.ofNullable(text(channel, "language", "dc:language"))
                        .orElseGet(() -> FeedTree.language(channel)),
                text(
                        channel,
                        "updated",
                        "modified",
                        "lastbuilddate",
                        "dcterms:modified",
                        "pubdate",
                        "dc:date",
                        "published"),
                items.size());
        String language = info.language();
        return new FeedDocument(
                format(root),
                info,
                items.stream().map(item -> item(item, language)).toList());
    }

    private static String format(Element root) {
        return switch (FeedElements.name(root)) {
            case "feed", "entry" -> "atom";
            case "rdf:rdf" -> "rdf";
            default -> "rss";
        };
    }

    /** Wherever they stand: inside the channel, beside it, or in a place nobody thought of. */
    static List<Element> items(Element root) {
        return root.stream()
                .filter(element -> isItem(element) && element.parents().stream().noneMatch(FeedReader::isItem))
                .toList();
    }

    private static boolean isItem(Element element) {
        return List.of("item", "entry").contains(FeedElements.name(element));
    }

    private static FeedItem item(Element item, String feedLanguage) {
        FeedText content = richest(item);
        return new FeedItem(
                id(item),
                FeedLinks.page(item).orElse(null),
                words(item, "title", "dc:title", "media:title", "itunes:title"),
                words(
                        item,
                        "summary",
                        "description",
                        "abstract",
                        "dc:description",
                        "media:description",
                        "itunes:summary",
                        "itunes:subtitle"),
                content,
                FeedAuthors.of(item),
                texts(item, PUBLISHED),
                item.hasAttr("lastmod") ? List.of(item.attr("lastmod")) : texts(item, UPDATED),
                categories(item),
                Optional.ofNullable(text(item, "language", "dc:language"))
                        .or(() -> Optional.ofNullable(
                                FeedTree.language(first(item, "content").orElse(item))))
                        .orElse(feedLanguage),
                FeedImage.of(item, content));
    }

    /** An id is kept as it is written, but for one that is only the path of an address. */
    private static String id(Element item) {
        return first(item, "guid", "id", "dc:identifier")
                .map(id -> {
                    String text = id.wholeText().strip();
                    return text.startsWith("/") ? FeedTree.address(id, text) : text;
                })
                .orElse(null);
    }

    /** An entry may carry its text several times in several types: the one with markup, where there is one. */
    private static FeedText richest(Element item) {
        List<FeedText> texts = Stream.concat(
                        all(item, "content:encoded", "xhtml:body", "body", "fullitem"),
                        all(item, "content", "xhtml:div"))
                .map(FeedText::of)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.stream()
                .filter(FeedText.Html.class::isInstance)
                .findFirst()
                .orElse(texts.isEmpty() ? longDescription(item) : texts.getFirst());
    }

    /** Where an item has a summary besides its description, the description is the text. */
    private static FeedText longDescription(Element item) {
        return first(item, "summary").isPresent() ? words(item, "description") : FeedText.NONE;
    }

    private static List<String> categories(Element item) {
        return item.stream()
                .filter(element -> CATEGORIES.contains(FeedElements.name(element)))
                .flatMap(category -> {
                    String label = category.hasAttr("term") ? category.attr("term") : category.attr("text");
                    String words = label.isBlank() ? category.ownText() : label;
                    return LISTS.contains(FeedElements.name(category)) ? Stream.of(words.split(",")) : Stream.of(words);
                })
                .map(words -> FeedText.guess(words).line())
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private static List<String> texts(Element parent, String... names) {
        return Stream.of(names)
                .map(name -> text(parent, name))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FeedText words(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> all(parent, name))
                .map(FeedText::of)
                .filter(text -> !text.line().isBlank())
                .findFirst()
                .orElse(FeedText.NONE);
    }

    private static String line(Element parent, String... names) {
        String line = words(parent, names).line();
        return line.isEmpty() ? null : line;
    }
}
