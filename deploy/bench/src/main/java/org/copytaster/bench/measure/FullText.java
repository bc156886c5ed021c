package org.copytaster.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * PostgreSQL's own full-text search over the same articles, as somebody would build it in a day: a {@code tsvector} with a GIN
 * index, ranked, with headlines; in a table that only the bench has.
 */
final class FullText implements AutoCloseable {
    private static final String HITS = """
            select id, ts_headline('simple', v.text, query, 'MaxFragments=1, MaxWords=35, MinWords=15')
            from (select f.id, query from bench_fulltext f, websearch_to_tsquery('simple', ?) query
                  where f.search @@ query
                  order by ts_rank_cd(f.search, query) desc, f.id desc limit 50) hits
            join article a using (id)
            join article_version v on v.article_id = a.id and v.number = a.current_version""";
    private static final String TOTAL =
            "select count(*) from bench_fulltext where search @@ websearch_to_tsquery('simple', ?)";
    private static final String FACET = """
            select %1$s, count(*) from bench_fulltext where search @@ websearch_to_tsquery('simple', ?)
            group by %1$s order by 2 desc limit 100""";

    private final Connection database;
    private final PreparedStatement[] statements;

    private FullText(Connection database) throws SQLException {
        this.database = database;
        this.statements = new PreparedStatement[] {
            database.prepareStatement(HITS),
            database.prepareStatement(TOTAL),
            database.prepareStatement(FACET.formatted("source")),
            database.prepareStatement(FACET.formatted("language"))
        };
    }

    static void make(Bench bench) throws SQLException {
        try (Connection database = bench.stack().database();
                var statement = database.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("""
                    create table if not exists bench_fulltext as
                    select a.id, a.source, a.language,
                           setweight(to_tsvector('simple', a.headline), 'A')
                           || setweight(to_tsvector('simple', v.text), 'B') as search
                    from article a
                    join article_version v on v.article_id = a.id and v.number = a.current_version""");
            statement.execute("create index if not exists bench_fulltext_search on bench_fulltext using gin (search)");
            statement.execute("vacuum analyze bench_fulltext");
        }
    }

    static FullText open(Bench bench) throws SQLException {
        return new FullText(bench.stack().database());
    }

    void search(String question) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.setString(1, question);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2 > rows.getMetaData().getColumnCount() ? 1 : 2);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
