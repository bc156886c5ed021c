package org.copytaster.catalog.search.indexing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.content.ArticleContent;
import org.copytaster.catalog.search.index.ArticleIndex;
import org.copytaster.catalog.search.index.IndexedArticle;

/** Articles as they are now, with all that the index wants of them. Deleted ones are none. */
@ApplicationScoped
public class ArticleRows {
    private static final String ARTICLES = """
            select a.id as id, a.currentVersion as version, a.state as state, a.source as source,
                   a.externalId as externalId, a.assignee as assignee, a.sourceUpdate as sourceUpdate, a.words as words,
                   a.published as published, a.created as created, a.updated as updated, v.content as content
            from Article a join ArticleVersion v on v.articleId = a.id and v.number = a.currentVersion
            where a.deleted is null and""";

    private static final String ROWS =
            "select a.id as id, a.currentVersion as version, a.updated as updated from Article a where a.deleted is null and";

    private final EntityManager database;

    ArticleRows(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public List<IndexedArticle> of(Collection<UUID> ids) {
        return indexed(
                database.createQuery(ARTICLES + " a.id in :ids", Tuple.class).setParameter("ids", ids));
    }

    /** In the order of their ids. */
    @Transactional
    List<IndexedArticle> behind(UUID id, int most) {
        return indexed(database.createQuery(ARTICLES + " a.id > :id order by a.id", Tuple.class)
                .setParameter("id", id)
                .setMaxResults(most));
    }

    /**
     * Just enough to see whether the index knows an article as it is.
     *
     * @param notes annotations on it
     */
    record Row(UUID id, int version, Instant updated, long notes) {
        boolean isSameAs(ArticleIndex.Known known) {
            return version == known.version()
                    && notes == known.notes()
                    && ChronoUnit.MICROS.between(Instant.EPOCH, updated) == known.updated();
        }
    }

    /** In the order of their ids. */
    @Transactional
    List<Row> rowsBehind(UUID id, int most) {
        return rows(database.createQuery(ROWS + " a.id > :id order by a.id", Tuple.class)
                .setParameter("id", id)
                .setMaxResults(most));
    }

    @Transactional
    List<Row> rows(Collection<UUID> ids) {
        return rows(database.createQuery(ROWS + " a.id in :ids", Tuple.class).setParameter("ids", ids));
    }

    private List<Row> rows(TypedQuery<Tuple> query) {
        List<Tuple> rows = query.getResultList();
        Map<UUID, IndexedArticle.Notes> notes =
                notes(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> new Row(
                        row.get("id", UUID.class),
                        row.get("version", Integer.class),
                        row.get("updated", Instant.class),
                        notes.getOrDefault(row.get("id", UUID.class), IndexedArticle.Notes.NONE)
                                .count()))
                .toList();
    }

    @Transactional
    long count() {
        return database.createQuery("select count(*) from Article where deleted is null", Long.class)
                .getSingleResult();
    }

    private List<IndexedArticle> indexed(TypedQuery<Tuple> query) {
        List<Tuple> rows = query.getResultList();
        List<UUID> ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        Map<UUID, IndexedArticle.Notes> notes = notes(ids);
        Map<UUID, Set<String>> collections = collections(ids);
        return rows.stream()
                .map(row -> {
                    UUID id = row.get("id", UUID.class);
                    return article(
                            row,
                            notes.getOrDefault(id, IndexedArticle.Notes.NONE),
                            collections.getOrDefault(id, Set.of()));
                })
                .toList();
    }

    private static IndexedArticle article(Tuple row, IndexedArticle.Notes notes, Set<String> collections) {
        return new IndexedArticle(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("state", ArticleState.class).value(),
                row.get("source", String.class),
                row.get("externalId", String.class),
                row.get("assignee", String.class),
                row.get("sourceUpdate") != null,
                row.get("words", Integer.class),
                row.get("published", Instant.class),
                row.get("created", Instant.class),
                row.get("updated", Instant.class),
                row.get("content", ArticleContent.class),
                notes,
                collections);
    }

    /** Ids: a collection's slug may change. */
    private Map<UUID, Set<String>> collections(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select articleId as article, collectionId as collection from Membership"
                                + " where articleId in :articles",
                        Tuple.class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get("article", UUID.class),
                        mapping(row -> row.get("collection", UUID.class).toString(), toSet())));
    }

    /** The one place that says what the index counts of annotations: {@code annotated} and {@code open} come from here. */
    private Map<UUID, IndexedArticle.Notes> notes(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return tuples(database.createNativeQuery("""
                        select article_id as article, count(distinct id) as n,
                               coalesce(bool_or(status = 'open'), false) as open,
                               array_remove(array_agg(distinct motivation), null) as motivations
                        from annotation left join lateral unnest(motivations) motivation on true
                        where deleted is null and article_id in (:articles)
                        group by article_id""", Tuple.class).setParameter("articles", articles))
                .collect(toMap(
                        row -> row.get("article", UUID.class),
                        row -> new IndexedArticle.Notes(
                                row.get("n", Long.class),
                                List.of(row.get("motivations", String[].class)),
                                row.get("open", Boolean.class))));
    }

    @SuppressWarnings("unchecked") // createNativeQuery(…, Tuple.class) is declared without its type
    private static Stream<Tuple> tuples(Query query) {
        return query.getResultStream();
    }
}
