package org.copytaster.catalog.search.indexing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.copytaster.catalog.change.ChangeTail;
import org.copytaster.catalog.search.index.ArticleIndex.Known;
import org.copytaster.catalog.search.indexing.IndexCheck.Difference;

/**
 * Compares index and database while both go on: what differs at first is looked at again when the index has come to where
 * the database was, and only what differs then does.
 */
@ApplicationScoped
class IndexComparison {
    private static final int AT_ONCE = 1_000;
    private static final int MOST = 1_000;
    private static final int SHOWN = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final UUID LOWEST = new UUID(0, 0);

    private final ServingIndex index;
    private final Indexer indexer;
    private final ArticleRows rows;
    private final ChangeTail tail;

    IndexComparison(ServingIndex index, Indexer indexer, ArticleRows rows, ChangeTail tail) {
        this.index = index;
        this.indexer = indexer;
        this.rows = rows;
        this.tail = tail;
    }

    IndexCheck compare() throws InterruptedException {
        indexer.await(tail.lastAsCommitted(), PATIENCE);
        Map<UUID, Difference> suspects = new LinkedHashMap<>();
        long articles = compareArticles(suspects);
        long documents = compareDocuments(suspects);
        boolean complete = suspects.size() < MOST;
        List<Difference> differences = new ArrayList<>();
        if (!suspects.isEmpty()) {
            indexer.await(tail.lastAsCommitted(), PATIENCE);
            differences.addAll(of(suspects.keySet()).values());
        }
        return new IndexCheck(
                articles,
                documents,
                differences.isEmpty() && complete,
                complete,
                differences.size(),
                differences.stream().limit(SHOWN).toList());
    }

    private long compareArticles(Map<UUID, Difference> suspects) {
        long articles = 0;
        List<ArticleRows.Row> page = rows.rowsBehind(LOWEST, AT_ONCE);
        while (!page.isEmpty() && suspects.size() < MOST) {
            articles += page.size();
            suspects.putAll(between(page, page.stream().map(ArticleRows.Row::id).toList()));
            page = rows.rowsBehind(page.getLast().id(), AT_ONCE);
        }
        return articles;
    }

    private long compareDocuments(Map<UUID, Difference> suspects) {
        long documents = 0;
        Long last = null;
        List<Known> page = known(last);
        while (!page.isEmpty() && suspects.size() < MOST) {
            documents += page.size();
            suspects.putAll(of(page.stream().map(Known::id).toList()));
            last = page.getLast().tie();
            page = known(last);
        }
        return documents;
    }

    private List<Known> known(Long behind) {
        return index.ask(searched -> searched.known(behind, AT_ONCE));
    }

    private Map<UUID, Difference> of(Collection<UUID> ids) {
        return between(rows.rows(ids), ids);
    }

    private Map<UUID, Difference> between(List<ArticleRows.Row> articles, Collection<UUID> ids) {
        Map<UUID, ArticleRows.Row> rowsById =
                articles.stream().collect(toMap(ArticleRows.Row::id, Function.identity()));
        Map<UUID, Known> knownById =
                index.ask(searched -> searched.known(ids)).stream().collect(toMap(Known::id, Function.identity()));
        Map<UUID, Difference> differences = new LinkedHashMap<>();
        for (UUID id : ids) {
            ArticleRows.Row row = rowsById.get(id);
            Known known = knownById.get(id);
            if (row == null && known != null) {
                differences.put(id, new Difference(id, "surplus", null, known.version()));
            } else if (row != null && known == null) {
                differences.put(id, new Difference(id, "missing", row.version(), null));
            } else if (row != null && !row.isSameAs(known)) {
                differences.put(id, new Difference(id, "stale", row.version(), known.version()));
            }
        }
        return differences;
    }
}
