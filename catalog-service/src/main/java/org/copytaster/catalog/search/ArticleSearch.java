package org.copytaster.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.copytaster.catalog.problem.ProblemException;
import org.copytaster.catalog.search.index.ArticleIndex;
import org.copytaster.catalog.search.index.Found;
import org.copytaster.catalog.search.index.Hit;
import org.copytaster.catalog.search.index.IndexedArticle;
import org.copytaster.catalog.search.index.Order;
import org.copytaster.catalog.search.index.Search;
import org.copytaster.catalog.search.index.Snippets;
import org.copytaster.catalog.search.indexing.ArticleRows;
import org.copytaster.catalog.search.indexing.ServingIndex;
import org.copytaster.catalog.search.query.QueryText;

/** Finds in the index, shows from the database. */
@ApplicationScoped
public class ArticleSearch {
    private final ServingIndex index;
    private final ListedArticles listed;
    private final ArticleRows rows;
    private final OwnWrites ownWrites;
    private final Filing filing;
    private final Clock clock;

    ArticleSearch(
            ServingIndex index,
            ListedArticles listed,
            ArticleRows rows,
            OwnWrites ownWrites,
            Filing filing,
            Clock clock) {
        this.index = index;
        this.listed = listed;
        this.rows = rows;
        this.ownWrites = ownWrites;
        this.filing = filing;
        this.clock = clock;
    }

    ArticlePage find(ListQuery query) {
        Walk.Page page = page(query);
        Snippets snippets = query.hasText() ? new Snippets(query.text()) : null;
        List<UUID> ids = page.hits().stream().map(Hit::id).toList();
        return new ArticlePage(
                listed.of(ids, snippets),
                page.found().total(),
                facets(page.found()),
                page.next() == null ? null : page.next().encoded(),
                page.forgiving());
    }

    /** The same articles with their whole content. */
    List<IndexedArticle> contents(Walk.Page page) {
        Map<UUID, IndexedArticle> byId = new LinkedHashMap<>();
        page.hits().forEach(hit -> byId.put(hit.id(), null));
        if (!byId.isEmpty()) {
            rows.of(byId.keySet()).forEach(article -> byId.put(article.id(), article));
        }
        return byId.values().stream().filter(Objects::nonNull).toList();
    }

    Walk.Page page(ListQuery query) {
        Order order = query.order();
        int size = query.pageSize();
        QueryText text = query.text();
        Cursor from = query.hasCursor() ? Cursor.decoded(query.cursor, order) : null;
        Search search = new Search(
                text,
                false,
                filing.meant(query.filters()),
                order,
                query.wantedFacets(),
                clock.instant(),
                null,
                null,
                size);
        ownWrites.await();
        return index.ask(searched -> from == null
                ? first(searched, search, size)
                : new Walk(searched::find).page(continued(search, from), from, size));
    }

    /** How many there are, and nothing else. */
    long count(ListQuery query) {
        Search search = new Search(
                query.text(),
                false,
                filing.meant(query.filters()),
                Order.UPDATED,
                Set.of(),
                clock.instant(),
                null,
                null,
                0);
        return index.ask(searched -> searched.count(search));
    }

    private Walk.Page first(ArticleIndex searched, Search search, int size) {
        Walk walk = new Walk(searched::find);
        // only relevance is of a moment; a list by time is the same while nothing in it changes, and so is its tag
        long started = search.order() == Order.RELEVANCE ? ChronoUnit.MICROS.between(Instant.EPOCH, search.now()) : 0;
        Cursor start = new Cursor(search.order(), false, started, null, Set.of());
        Walk.Page page = walk.page(search, start, size);
        if (page.found().total() > 0 || !searched.hasUnknownWord(search.text())) {
            return page;
        }
        return walk.page(search.forgiving(true), start.thatForgives(), size);
    }

    private static Search continued(Search search, Cursor from) {
        Instant started = Instant.EPOCH.plus(from.started(), ChronoUnit.MICROS);
        Search continued = search.forgiving(from.forgiving());
        return from.order() == Order.RELEVANCE ? continued.asOf(started) : continued;
    }

    private static Map<String, Map<String, Long>> facets(Found found) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        found.counts().forEach((field, counts) -> facets.put(ListQuery.name(field), counts));
        return facets;
    }

    /** @throws ProblemException 404 or 410 where there is no such article */
    ArticlePage similar(UUID id, int most) {
        IndexedArticle article =
                rows.of(Set.of(id)).stream().findFirst().orElseThrow(() -> ProblemException.notFound("article", id));
        List<UUID> ids = index.ask(searched -> searched.similar(article, most));
        List<ArticlePage.Item> items = listed.of(ids, null);
        return new ArticlePage(items, items.size(), Map.of(), null, false);
    }
}
