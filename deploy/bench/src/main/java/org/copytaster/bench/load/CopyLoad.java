package org.copytaster.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.copytaster.bench.article.Article;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.article.Step;
import org.copytaster.bench.stack.MeasuredStack;
import org.postgresql.PGConnection;

/**
 * Puts articles straight into the catalog's tables by COPY, several connections at once. Which article gets which position
 * in the change log does not depend on who is faster. While the catalog runs it gives the positions itself, for what commits
 * out of order would be passed over by those who follow the log.
 */
public final class CopyLoad {
    /** Some megabytes, one transaction. */
    private static final int BATCH = 500;

    /** From here on indexes are made after the rows, which takes a fraction of the time. */
    private static final int MANY = 20_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int WORKERS = Runtime.getRuntime().availableProcessors() + 1;

    private final MeasuredStack stack;
    private final LongFunction<Article> articles;
    private final Desk desk;
    private final Tables tables;

    private CopyLoad(MeasuredStack stack, LongFunction<Article> articles, Tables tables) {
        this.stack = stack;
        this.articles = articles;
        this.desk = Desk.of(stack);
        this.tables = tables;
    }

    /**
     * Lets the service write one article itself, to see what its tables are like.
     *
     * @param articles by number, from any thread
     */
    public static CopyLoad into(MeasuredStack stack, LongFunction<Article> articles) throws IOException, SQLException {
        return new CopyLoad(stack, articles, Tables.learnedFrom(stack, example()));
    }

    /** One that has a row in each table, and is not in the catalog yet. */
    static Article example() {
        ArticleGenerator examples = ArticleGenerator.of(-1);
        return LongStream.iterate(0, n -> n + 1)
                .mapToObj(examples::article)
                .filter(article -> article.steps().stream().anyMatch(Step.Move.class::isInstance)
                        && article.steps().stream().anyMatch(Step.Note.class::isInstance))
                .findFirst()
                .map(article -> new Article(
                        article.number(), UUID.randomUUID(), article.source(), article.externalId(), article.steps()))
                .orElseThrow();
    }

    /** Articles {@code from} to {@code to}, that one excluded. Nobody else may write meanwhile. */
    public void load(long from, long to) throws SQLException, InterruptedException {
        try (Connection database = stack.database()) {
            List<String> indexes = to - from < MANY ? List.of() : withoutIndexes(database);
            copy(from, to, new Places(last(database, "id"), last(database, "position")));
            for (String index : indexes) {
                execute(database, "set maintenance_work_mem = '256MB'");
                execute(database, index);
            }
            execute(database, "select setval('change_seq', (select max(id) from change))");
            execute(database, "vacuum analyze");
            if (stack.catalogRuns()) {
                awaitPositions(database);
            }
        }
    }

    private void copy(long from, long to, Places places) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                working.add(workers.submit(() -> {
                    try (Connection database = stack.database()) {
                        database.setAutoCommit(false);
                        for (long n = next.getAndIncrement(); from + n * BATCH < to; n = next.getAndIncrement()) {
                            batch(database, from + n * BATCH, Math.min(to, from + (n + 1) * BATCH), places, n);
                            database.commit();
                        }
                        return null;
                    } catch (Exception e) {
                        places.giveUp();
                        throw e;
                    }
                }));
            }
            for (Future<?> worker : working) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the load failed", e.getCause());
        }
    }

    private void batch(Connection database, long from, long to, Places places, long number)
            throws SQLException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (long n = from; n < to; n++) {
            rows.addAll(ArticleRows.of(articles.apply(n), desk));
        }
        List<Row> changes =
                rows.stream().filter(row -> row.table().equals("change")).toList();
        long place = places.take(number, changes.size());
        for (Row change : changes) {
            change.with("id", places.lastId + place);
            if (!stack.catalogRuns()) {
                change.with("position", places.lastPosition + place);
            }
            place++;
        }
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        tables.names().forEach(table -> lines.put(table, new StringBuilder()));
        rows.forEach(row -> tables.line(row, lines.get(row.table())));
        for (var table : lines.entrySet()) {
            var copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(tables.copy(table.getKey()));
            byte[] bytes = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        }
    }

    private static void awaitPositions(Connection database) throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        try (var statement = database.prepareStatement("select from change where position is null limit 1")) {
            while (statement.executeQuery().next()) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("the catalog gives no positions");
                }
                Thread.sleep(50);
            }
        }
    }

    private static long last(Connection database, String column) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(" + column + "), 0) from change")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Drops those that hold no rule, and gives the statements that make them again. */
    private List<String> withoutIndexes(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (var statement = database.prepareStatement("""
                select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
                from pg_index i
                where indrelid = any (cast(? as regclass[]))
                  and not exists (select from pg_constraint c where c.conindid = i.indexrelid)""")) {
            statement.setArray(1, database.createArrayOf("text", tables.names().toArray()));
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                names.add(found.getString(1));
                definitions.add(found.getString(2));
            }
        }
        for (String name : names) {
            execute(database, "drop index " + name);
        }
        return definitions;
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Hands out places in the change log in the order of the batches. */
    private static final class Places {
        private final long lastId;
        private final long lastPosition;
        private long next = 1;
        private long turn;
        private boolean givenUp;

        Places(long lastId, long lastPosition) {
            this.lastId = lastId;
            this.lastPosition = lastPosition;
        }

        /** The first of so many, counted from 1. */
        synchronized long take(long batch, int many) throws InterruptedException {
            while (turn != batch && !givenUp) {
                wait();
            }
            if (givenUp) {
                throw new IllegalStateException("another connection failed");
            }
            long first = next;
            next += many;
            turn++;
            notifyAll();
            return first;
        }

        synchronized void giveUp() {
            givenUp = true;
            notifyAll();
        }
    }
}
