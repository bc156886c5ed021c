package org.copytaster.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.Step;
import org.copytaster.bench.stack.MeasuredStack;
import org.postgresql.PGConnection;

/** What an article's first submission writes, one transaction each, into tables beside the catalog's with the same indexes. */
public record SingleRows(MeasuredStack stack, Tables tables, Desk desk) {
    private static final String PREFIX = "bench_";

    /** Makes the tables, empty. */
    public static SingleRows beside(MeasuredStack stack) throws IOException, SQLException {
        Tables tables = Tables.learnedFrom(stack, CopyLoad.example());
        try (Connection database = stack.database();
                var statement = database.createStatement()) {
            for (String table : tables.names()) {
                statement.execute("drop table if exists " + PREFIX + table);
                statement.execute("create table " + PREFIX + table + " (like " + table + " including all)");
            }
        }
        return new SingleRows(stack, tables, Desk.of(stack));
    }

    /** For one thread. */
    public Open open() throws SQLException {
        Connection database = stack.database();
        database.setAutoCommit(false);
        return new Open(database);
    }

    public final class Open implements AutoCloseable {
        private final Connection database;

        private Open(Connection database) {
            this.database = database;
        }

        public void write(Article article) throws SQLException {
            List<Step> first = article.steps().subList(0, 1);
            Article submitted =
                    new Article(article.number(), article.id(), article.source(), article.externalId(), first);
            for (Row row : ArticleRows.of(submitted, desk)) {
                if (row.table().equals("change")) {
                    row.with("id", article.number()).with("position", article.number());
                }
                StringBuilder line = new StringBuilder();
                tables.line(row, line);
                byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
                var copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(tables.copy(PREFIX, row.table()));
                copy.writeToCopy(bytes, 0, bytes.length);
                copy.endCopy();
            }
            database.commit();
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }
}
