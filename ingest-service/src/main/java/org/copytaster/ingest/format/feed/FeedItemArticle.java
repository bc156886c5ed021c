package org.copytaster.ingest.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.ingest.parsed.BlockType;
import org.copytaster.ingest.parsed.Field;
import org.copytaster.ingest.parsed.ParsedArticle;
import org.copytaster.ingest.parsed.ParsedBlock;
import org.copytaster.ingest.parsed.Warning;

/** From a feed's item to an article. The summary is a deck where there is a text besides, and else is the text. */
final class FeedItemArticle {
    private static final String FEED = "feed";

    private FeedItemArticle() {}

    /** Nothing where the item says nothing at all. */
    static Optional<ParsedArticle> of(FeedItem item, FeedDocument feed, Set<String> shared, List<Warning> warnings) {
        ParsedArticle.Builder article = ParsedArticle.from(FEED);
        warnings.forEach(warning -> article.warn(warning.code(), warning.detail()));
        String title = item.title().line();
        String summary = item.summary().line();
        article.claim(Field.HEADLINE, title, FEED)
                .claim(Field.EXTERNAL_ID, item.id(), FEED)
                .claim(Field.LANGUAGE, item.language(), FEED)
                .claim(Field.SITE_NAME, feed.info().title(), FEED)
                .claim(Field.IMAGE_URL, item.image(), FEED);
        if (item.link() != null && !shared.contains(item.link())) {
            article.claim(Field.CANONICAL_URL, item.link(), FEED);
        }
        item.authors().forEach(author -> article.claim(Field.BYLINE, author, FEED));
        item.categories().forEach(category -> article.claim(Field.KEYWORD, category, FEED));
        Stream.concat(item.published().stream(), item.updated().stream())
                .forEach(time -> article.claim(Field.PUBLISHED, time, FEED));
        item.updated().forEach(time -> article.claim(Field.MODIFIED, time, FEED));
        List<ParsedBlock> content = item.content().blocks();
        if (!content.isEmpty() && !repeats(content, summary)) {
            article.claim(Field.DECK, summary, FEED);
        }
        List<ParsedBlock> text = content.isEmpty() ? item.summary().blocks() : content;
        return text.isEmpty()
                ? bare(item, title, article)
                : Optional.of(article.body(text).build());
    }

    private static boolean repeats(List<ParsedBlock> content, String summary) {
        String beginning =
                key(summary.replaceFirst("(?:\\[?(?:\\.{3}|…|&hellip;)\\]?|read more|continue reading)\\W*$", ""));
        StringBuilder text = new StringBuilder();
        content.forEach(block -> text.append(key(block.text())));
        return text.toString().startsWith(beginning);
    }

    private static String key(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Feeds of links, pictures and sound have items without a text: what they do say stands in for it, and a warning says so. */
    private static Optional<ParsedArticle> bare(FeedItem item, String title, ParsedArticle.Builder article) {
        return Stream.concat(
                        Stream.of(title, item.link(), item.id(), item.image()),
                        Stream.of(item.authors(), item.categories(), item.published(), item.updated())
                                .flatMap(List::stream))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .map(text -> article.body(List.of(new ParsedBlock(BlockType.PARAGRAPH, text)))
                        .warn("text-missing", "The item has no text; what else it says stands in for it.")
                        .build());
    }
}
