package org.copytaster.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.search.index.Snippets;

/** What a list shows, from the database: the index says which articles, never what they say now. */
@ApplicationScoped
class ListedArticles {
    private final EntityManager database;

    ListedArticles(EntityManager database) {
        this.database = database;
    }

    /**
     * In the order of the ids, without those that were deleted a moment ago.
     *
     * @param snippets null where none are wanted
     */
    @Transactional
    List<ArticlePage.Item> of(Collection<UUID> ids, Snippets snippets) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, ArticlePage.Item> items = new HashMap<>();
        rows(ids, snippets != null).forEach(row -> items.put(row.get("id", UUID.class), item(row, snippets)));
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    @SuppressWarnings("unchecked") // createNativeQuery(…, Tuple.class) is declared without its type
    private List<Tuple> rows(Collection<UUID> ids, boolean withText) {
        return database.createNativeQuery("""
                select id, current_version, state, source, headline, lead, language, words, published, created, updated,
                       assignee, source_update is not null as has_update, %s as text,
                       (select count(*) from annotation n where n.article_id = a.id and n.deleted is null) as notes
                from article a
                where id in (:ids) and deleted is null
                """.formatted(withText ? "left(text, 20000)" : "null"), Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static ArticlePage.Item item(Tuple row, Snippets snippets) {
        String language = row.get("language", String.class);
        return new ArticlePage.Item(
                row.get("id", UUID.class),
                row.get("current_version", Integer.class),
                ArticleState.of(row.get("state", String.class)).orElseThrow(),
                row.get("source", String.class),
                row.get("headline", String.class),
                row.get("lead", String.class),
                snippets == null ? null : snippets.of(row.get("text", String.class), language),
                language,
                row.get("words", Integer.class),
                row.get("published", Instant.class),
                row.get("created", Instant.class),
                row.get("updated", Instant.class),
                row.get("assignee", String.class),
                row.get("has_update", Boolean.class),
                new ArticlePage.Counts(row.get("notes", Long.class)));
    }
}
