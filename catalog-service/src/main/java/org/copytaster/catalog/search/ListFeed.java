package org.copytaster.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.search.index.IndexedArticle;
import org.copytaster.catalog.search.syndication.Feed;

/** A list as a feed: the same articles, under the same parameters. */
@ApplicationScoped
class ListFeed {
    private static final int SUMMARY = 1_000;

    private final ArticleSearch search;
    private final Clock clock;

    ListFeed(ArticleSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    Feed of(ListQuery query, UriInfo uri) {
        Walk.Page page = search.page(query);
        List<Feed.Entry> entries = search.contents(page).stream()
                .map(article -> entry(article, uri))
                .toList();
        Instant updated = entries.stream()
                .map(Feed.Entry::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
        String self = address(uri, null);
        String next = page.next() == null ? null : address(uri, page.next().encoded());
        return new Feed(
                query.hasText() ? "Copytaster: " + query.q.strip() : "Copytaster", self, next, updated, entries);
    }

    private static Feed.Entry entry(IndexedArticle article, UriInfo uri) {
        ArticleContent content = article.content();
        String text = content.deck() == null ? content.text() : content.deck();
        return new Feed.Entry(
                article.id(),
                content.canonicalUrl() == null
                        ? uri.getBaseUri().resolve("articles/" + article.id()).toString()
                        : content.canonicalUrl(),
                content.headline(),
                text.length() <= SUMMARY ? text : text.substring(0, text.offsetByCodePoints(SUMMARY, -1)) + "…",
                content.bylines().isEmpty() ? List.of(article.source()) : content.bylines(),
                content.language(),
                content.published(),
                article.updated(),
                Stream.concat(
                                content.keywords().stream(),
                                content.subjects().stream().map(subject -> subject.name()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** This address with another cursor. By hand, because what stands in a query may look like a template. */
    private static String address(UriInfo uri, String cursor) {
        String query = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        String kept = Stream.concat(
                        Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith("cursor=")),
                        Stream.ofNullable(cursor).map(value -> "cursor=" + value))
                .collect(Collectors.joining("&"));
        return uri.getAbsolutePath() + (kept.isEmpty() ? "" : "?" + kept);
    }
}
