package org.copytaster.catalog.term;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.copytaster.catalog.content.ArticleContent;

/** Writes down what an article is filed under. Plain SQL, because a migration does the same. */
public final class TermRows {
    /** Sorted, so that two articles with the same new terms wait for each other and never in a circle. */
    private static final Comparator<Term> ORDER =
            Comparator.comparing(Term::kind).thenComparing(Term::key);

    private static final String ADD_TERMS = """
            insert into term (kind, key, label, words)
            select kind, key, label, array_to_tsvector(string_to_array(words, ' '))
            from unnest(?, ?, ?, ?) as wanted (kind, key, label, words)
            where not exists (select from term t where t.kind = wanted.kind and t.key = wanted.key)
            on conflict do nothing
            """;

    private static final String DROP_OTHERS = """
            delete from article_term a
            using term t
            where a.article_id = ? and t.id = a.term_id
              and not exists (select from unnest(?, ?) as wanted (kind, key)
                              where wanted.kind = t.kind and wanted.key = t.key)
            """;

    private static final String ADD = """
            insert into article_term (term_id, article_id)
            select t.id, ?
            from unnest(?, ?) as wanted (kind, key)
            join term t on t.kind = wanted.kind and t.key = wanted.key
            on conflict do nothing
            """;

    private TermRows() {}

    /** From now on it is filed under what this says, and nothing else. */
    public static void file(Connection connection, UUID articleId, ArticleContent content) throws SQLException {
        write(connection, articleId, Term.of(content));
    }

    static void write(Connection connection, UUID articleId, Collection<Term> terms) throws SQLException {
        List<Term> sorted = terms.stream().sorted(ORDER).toList();
        Array kinds = column(connection, sorted, term -> term.kind().column());
        Array keys = column(connection, sorted, Term::key);
        Array labels = column(connection, sorted, Term::label);
        Array words = column(connection, sorted, term -> String.join(" ", term.words()));
        if (!sorted.isEmpty()) {
            execute(connection, ADD_TERMS, kinds, keys, labels, words);
        }
        execute(connection, DROP_OTHERS, articleId, kinds, keys);
        if (!sorted.isEmpty()) {
            execute(connection, ADD, articleId, kinds, keys);
        }
    }

    private static Array column(Connection connection, List<Term> terms, Function<Term, String> value)
            throws SQLException {
        return connection.createArrayOf("text", terms.stream().map(value).toArray());
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
