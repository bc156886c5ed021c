package org.copytaster.catalog.annotation.query;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.annotation.Annotation;
import org.copytaster.catalog.annotation.AnnotationRepository;

/** The one place with SQL that looks for annotations. Values are bound; only our own words become part of a statement. */
@ApplicationScoped
public class NoteSearch {
    private static final String TABLES = """
            annotation n
            left join article a on a.id = n.article_id
            left join annotation_placement p on p.annotation_id = n.id and p.version = a.current_version
            """;

    private final EntityManager database;
    private final AnnotationRepository annotations;

    NoteSearch(EntityManager database, AnnotationRepository annotations) {
        this.database = database;
        this.annotations = annotations;
    }

    /** @param modified when one of them was changed last; null where there is none */
    public record Extent(long total, Instant modified) {}

    public Extent extent(UUID article, NoteQuery query) {
        Where where = where(article, query);
        Tuple row = (Tuple) where.bind(database.createNativeQuery(
                        "select count(*) as total, max(n.modified) as modified from %s %s"
                                .formatted(where.tables, where.clause()),
                        Tuple.class))
                .getSingleResult();
        return new Extent(row.get("total", Long.class), row.get("modified", Instant.class));
    }

    /** In the order of creation. */
    public List<Annotation> page(UUID article, NoteQuery query, int start, int size) {
        Where where = where(article, query);
        return load(where.bind(database.createNativeQuery(
                        "select n.id from %s %s order by n.id offset :start limit :size"
                                .formatted(where.tables, where.clause()),
                        UUID.class))
                .setParameter("start", start)
                .setParameter("size", size));
    }

    /** @param last of those that were read before, or null */
    public List<Annotation> behind(UUID article, NoteQuery query, UUID last, int size) {
        Where where = where(article, query);
        if (last != null) {
            where.and("n.id > :last").with("last", last);
        }
        return load(where.bind(database.createNativeQuery(
                        "select n.id from %s %s order by n.id limit :size".formatted(where.tables, where.clause()),
                        UUID.class))
                .setParameter("size", size));
    }

    @SuppressWarnings("unchecked") // createNativeQuery(…, UUID.class) is declared without its type
    private List<Annotation> load(Query statement) {
        List<UUID> ids = statement.getResultList();
        Map<UUID, Annotation> found =
                annotations.list("id in ?1", ids).stream().collect(toMap(Annotation::id, one -> one));
        return ids.stream().map(found::get).toList();
    }

    private static Where where(UUID article, NoteQuery query) {
        query.requireStorable();
        List<String> placements = query.placements();
        Where where = new Where(article == null || !placements.isEmpty() ? TABLES : "annotation n");
        where.and("n.deleted is null");
        if (article == null) {
            where.and("a.deleted is null");
        } else {
            where.and("n.article_id = :container").with("container", article);
        }
        where.in("n.article_id", "articles", query.articles());
        where.in("n.status", "statuses", query.statuses());
        where.in("n.assignee", "assignees", query.assignee);
        overlap(where, "n.motivations", "motivation", query.motivation);
        overlap(where, "n.mentions", "mention", query.mention);
        if (!query.creator.isEmpty()) {
            where.and("(n.creator in (:creators) or n.creator_name in (:creators))")
                    .with("creators", query.creator);
        }
        if (!query.threads().isEmpty()) {
            where.and("(n.id in (:threads) or n.thread_id in (:threads))").with("threads", query.threads());
        }
        if (query.hasText()) {
            where.and("n.search @@ websearch_to_tsquery('simple', :q)").with("q", query.q);
        }
        if (query.createdFrom() != null) {
            where.and("n.created >= :from").with("from", query.createdFrom());
        }
        if (query.createdBefore() != null) {
            where.and("n.created < :before").with("before", query.createdBefore());
        }
        if (!placements.isEmpty()) {
            where.and(placements.stream().map(NoteSearch::placement).collect(joining(" or ", "(", ")")));
        }
        return where;
    }

    private static String placement(String wanted) {
        return switch (wanted) {
            case "changed" -> "p.changed";
            case "unsettled" -> "((p.state <> 'placed' or p.changed) and not p.kept)";
            case "none" -> "n.field is null";
            case "placed", "moved", "orphaned" -> "p.state = '" + wanted + "'";
            default -> throw new IllegalArgumentException(wanted);
        };
    }

    private static void overlap(Where where, String column, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            where.and("%s && cast(:%s as text[])".formatted(column, name)).with(name, wanted.toArray(String[]::new));
        }
    }

    /** Conditions with the values they bind. */
    private static final class Where {
        private final String tables;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(String tables) {
            this.tables = tables;
        }

        void in(String column, String name, List<?> wanted) {
            if (!wanted.isEmpty()) {
                and("%s in (:%s)".formatted(column, name)).with(name, wanted);
            }
        }

        Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        void with(String name, Object value) {
            values.put(name, value);
        }

        String clause() {
            return conditions.stream().collect(joining(" and ", "where ", ""));
        }

        Query bind(Query statement) {
            values.forEach(statement::setParameter);
            return statement;
        }
    }
}
