package org.copytaster.ingest.format.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copytaster.ingest.parsed.FormatResult;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.Warning;

/** From a feed, in whatever notation it came, to its articles. */
public final class FeedArticles {
    /** The largest podcasts have half of it, after twenty years. */
    private static final int MOST_ITEMS = 10_000;

    private FeedArticles() {}

    /** What is wrong with a feed of so many items, before any of them is read. */
    public static Optional<FormatResult> excess(int items) {
        return items > MOST_ITEMS
                ? Optional.of(new FormatResult.Invalid("This feed has more than " + MOST_ITEMS + " items."))
                : Optional.empty();
    }

    public static FormatResult of(FeedDocument feed, List<Warning> warnings) {
        Set<String> shared = sharedLinks(feed.items());
        List<ParsedArticle> articles = feed.items().stream()
                .flatMap(item -> FeedItemArticle.of(item, feed, shared, warnings).stream())
                .toList();
        return new FormatResult.Feed(feed.format(), feed.info(), articles);
    }

    /** An address that several items give is the site's or the section's: as theirs it would make them all one article. */
    private static Set<String> sharedLinks(List<FeedItem> items) {
        return items.stream()
                .map(FeedItem::link)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(link -> link.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
