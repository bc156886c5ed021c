package org.copytaster.catalog.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.catalog.article.Filed;
import org.copytaster.catalog.content.Folded;
import org.hibernate.Session;

/** What articles are filed under, and how many of them. Deleted articles do not count. */
@ApplicationScoped
public class Terms {
    private final EntityManager database;

    Terms(EntityManager database) {
        this.database = database;
    }

    void follow(@Observes Filed filed) {
        // the article must be there before what refers to it
        database.flush();
        Collection<Term> terms = filed.content().map(Term::of).orElse(List.of());
        database.unwrap(Session.class).doWork(connection -> TermRows.write(connection, filed.articleId(), terms));
    }

    /**
     * Those in use whose words begin so, most used first; all of the kind where there are no words.
     *
     * @param most at most so many
     */
    @Transactional
    public List<InUse> suggest(TermKind kind, String words, int most) {
        List<String> wanted = Folded.words(words);
        String condition = wanted.isEmpty() ? "" : " and t.words @@ cast(:words as tsquery)";
        var statement = database.createNativeQuery("""
                select min(t.label) as label, count(*) as articles
                from term t join article_term a on a.term_id = t.id
                where t.kind = :kind%s
                group by t.id
                order by articles desc, min(t.key), t.id
                """.formatted(condition), Tuple.class)
                .setParameter("kind", kind.column())
                .setMaxResults(most);
        if (!wanted.isEmpty()) {
            statement.setParameter("words", Folded.prefixQuery(wanted));
        }
        return tuples(statement.getResultList()).stream()
                .map(row -> new InUse(row.get("label", String.class), row.get("articles", Long.class)))
                .toList();
    }

    /** How many articles carry each of these codes; those that none carries are left out. */
    @Transactional
    public Map<String, Long> articlesBySubject(Collection<String> codes) {
        Map<String, Long> counts = new HashMap<>();
        if (!codes.isEmpty()) {
            tuples(database.createNativeQuery("""
                    select t.key as code, count(*) as articles
                    from term t join article_term a on a.term_id = t.id
                    where t.kind = 'subject' and t.key = any(:codes)
                    group by t.key
                    """, Tuple.class)
                            .setParameter("codes", codes.toArray(String[]::new))
                            .getResultList())
                    .forEach(row -> counts.put(row.get("code", String.class), row.get("articles", Long.class)));
        }
        return counts;
    }

    /** How many articles carry at least one of these codes. */
    @Transactional
    public long articlesWithAnySubject(Collection<String> codes) {
        return codes.isEmpty()
                ? 0
                : ((Number) database.createNativeQuery("""
                        select count(distinct a.article_id)
                        from term t join article_term a on a.term_id = t.id
                        where t.kind = 'subject' and t.key = any(:codes)
                        """)
                                .setParameter("codes", codes.toArray(String[]::new))
                                .getSingleResult())
                        .longValue();
    }

    /** What makes two keywords the same; empty where there is no letter and no digit. */
    public static String keywordKey(String keyword) {
        return Term.named(TermKind.KEYWORD, keyword).map(Term::key).orElse("");
    }

    @SuppressWarnings("unchecked") // createNativeQuery(…, Tuple.class) is declared without its type
    private static List<Tuple> tuples(List<?> rows) {
        return (List<Tuple>) rows;
    }

    /** @param articles how many are filed under it */
    public record InUse(String label, long articles) {}
}
