package org.copytaster.catalog.search;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.article.ArticleState;
import org.copytaster.catalog.content.BodyHtml;
import org.copytaster.catalog.search.ListQuery.Facet;
import org.copytaster.catalog.search.ListQuery.Sort;
import org.copytaster.catalog.term.Terms;
import org.copytaster.catalog.vocabulary.Narrower;

/** The one place with search SQL. Values are bound; only our own column names become part of a statement. */
@ApplicationScoped
class ArticleSearch {
    /** Marks around hits while the snippet is still plain text: private use, so no article's text has them by chance. */
    private static final String HIT_START = "\ue000";

    private static final String HIT_END = "\ue001";

    private static final String SNIPPET =
            // not the whole text: it costs memory for each hit times each word
            "ts_headline('simple', left(text, 20000), websearch_to_tsquery('simple', :q), :snippetOptions)";
    private static final String SNIPPET_OPTIONS = "MaxFragments=2, MaxWords=24, MinWords=12, FragmentDelimiter=\" … \","
            + " StartSel=" + HIT_START + ", StopSel=" + HIT_END;

    // an array is one parameter, however many codes lie below a topic
    private static final String FILED = """
            id in (select f.article_id from term t join article_term f on f.term_id = t.id
                   where t.kind = '%1$s' and t.key = any(:%1$s))""";

    private static final String COLLECTED = """
            id in (select m.article_id from collection c join collection_article m on m.collection_id = c.id
                   where c.slug in (:collection) or cast(c.id as text) in (:collection))""";

    private final EntityManager database;
    private final Narrower narrower;

    ArticleSearch(EntityManager database, Narrower narrower) {
        this.database = database;
        this.narrower = narrower;
    }

    @Transactional
    ArticlePage find(ListQuery query) {
        query.requireStorable();
        Where where = filed(query, Where.of(query));
        Sort sort = query.order();
        List<Tuple> rows = page(query, where, sort);
        boolean more = rows.size() > query.pageSize();
        List<Tuple> shown = more ? rows.subList(0, query.pageSize()) : rows;
        String next = more ? cursorBehind(shown.getLast(), sort).encoded() : null;
        return new ArticlePage(
                shown.stream().map(ArticleSearch::item).toList(), total(where), facets(query, where), next);
    }

    private Where filed(ListQuery query, Where where) {
        Where filed = where;
        if (!query.subject.isEmpty()) {
            filed = filed.and(FILED.formatted("subject"))
                    .with("subject", narrower.of(query.subject).toArray(String[]::new));
        }
        if (!query.keyword.isEmpty()) {
            filed = filed.and(FILED.formatted("keyword"))
                    .with(
                            "keyword",
                            query.keyword.stream().map(Terms::keywordKey).toArray(String[]::new));
        }
        return query.collection.isEmpty() ? filed : filed.and(COLLECTED).with("collection", query.collection);
    }

    private List<Tuple> page(ListQuery query, Where where, Sort sort) {
        String key = key(sort);
        Where behind = where;
        if (query.cursor != null && !query.cursor.isBlank()) {
            Cursor cursor = Cursor.decoded(query.cursor, sort);
            behind = where.and("(%s, id) < (:key, :id)".formatted(key))
                    .with("key", cursor.value())
                    .with("id", cursor.id());
        }
        String sql = """
                select id, current_version, state, source, headline, lead, language, words, published, created, updated,
                       source_update is not null as has_update, k as sort_key,
                       %2$s as snippet,
                       (select count(*) from annotation n where n.article_id = page.id and n.deleted is null) as notes
                from (select *, %1$s as k from article %3$s order by %1$s desc, id desc limit :rows) page
                order by k desc, id desc
                """.formatted(key, query.hasText() ? SNIPPET : "null", behind.clause());
        Query statement = behind.bind(database.createNativeQuery(sql, Tuple.class));
        statement.setParameter("rows", query.pageSize() + 1);
        if (query.hasText()) {
            statement.setParameter("snippetOptions", SNIPPET_OPTIONS);
            statement.setParameter("q", query.q);
        }
        return tuples(statement);
    }

    private long total(Where where) {
        String sql = "select count(*) from article " + where.clause();
        return ((Number) where.bind(database.createNativeQuery(sql)).getSingleResult()).longValue();
    }

    private Map<String, Map<String, Long>> facets(ListQuery query, Where where) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (Facet facet : query.wantedFacets()) {
            String column = facet.column();
            String sql =
                    "select %1$s as value, count(*) as n from article %2$s group by %1$s order by n desc, %1$s limit 100"
                            .formatted(
                                    column, where.and(column + " is not null").clause());
            Map<String, Long> counts = new LinkedHashMap<>();
            tuples(where.bind(database.createNativeQuery(sql, Tuple.class)))
                    .forEach(row -> counts.put(row.get("value", String.class), row.get("n", Long.class)));
            facets.put(column, counts);
        }
        return facets;
    }

    private static String key(Sort sort) {
        return switch (sort) {
            case UPDATED -> "updated";
            case PUBLISHED -> "coalesce(published, timestamptz '0001-01-01 00:00:00+00')";
            case RELEVANCE -> "cast(ts_rank_cd(search, websearch_to_tsquery('simple', :q)) as float8)";
        };
    }

    private static Cursor cursorBehind(Tuple row, Sort sort) {
        Class<?> type = sort == Sort.RELEVANCE ? Double.class : Instant.class;
        return Cursor.behind(sort, row.get("sort_key", type), row.get("id", UUID.class));
    }

    private static ArticlePage.Item item(Tuple row) {
        return new ArticlePage.Item(
                row.get("id", UUID.class),
                row.get("current_version", Integer.class),
                ArticleState.of(row.get("state", String.class)).orElseThrow(),
                row.get("source", String.class),
                row.get("headline", String.class),
                row.get("lead", String.class),
                snippet(row.get("snippet", String.class)),
                row.get("language", String.class),
                row.get("words", Integer.class),
                row.get("published", Instant.class),
                row.get("created", Instant.class),
                row.get("updated", Instant.class),
                row.get("has_update", Boolean.class),
                new ArticlePage.Counts(row.get("notes", Long.class)));
    }

    private static String snippet(String marked) {
        return marked == null
                ? null
                : BodyHtml.escape(marked).replace(HIT_START, "<mark>").replace(HIT_END, "</mark>");
    }

    @SuppressWarnings("unchecked") // createNativeQuery(…, Tuple.class) is declared without its type
    private static List<Tuple> tuples(Query statement) {
        return statement.getResultList();
    }

    /** Conditions with the values they bind. */
    private record Where(List<String> conditions, Map<String, Object> values) {

        static Where of(ListQuery query) {
            Where where = new Where(List.of("deleted is null"), Map.of());
            if (query.hasText()) {
                where = where.and("search @@ websearch_to_tsquery('simple', :q)")
                        .with("q", query.q);
            }
            where = where.in("state", query.states()).in("source", query.source).in("language", query.language);
            if (query.publishedFrom() != null) {
                where = where.and("published >= :publishedFrom").with("publishedFrom", query.publishedFrom());
            }
            if (query.publishedBefore() != null) {
                where = where.and("published < :publishedBefore").with("publishedBefore", query.publishedBefore());
            }
            return where;
        }

        Where in(String column, List<String> wanted) {
            return wanted.isEmpty()
                    ? this
                    : and("%1$s in (:%1$s)".formatted(column)).with(column, wanted);
        }

        Where and(String condition) {
            List<String> all = new ArrayList<>(conditions);
            all.add(condition);
            return new Where(all, values);
        }

        Where with(String name, Object value) {
            Map<String, Object> all = new HashMap<>(values);
            all.put(name, value);
            return new Where(conditions, all);
        }

        String clause() {
            return conditions.isEmpty() ? "" : conditions.stream().collect(joining(" and ", "where ", ""));
        }

        Query bind(Query statement) {
            values.forEach(statement::setParameter);
            return statement;
        }
    }
}
