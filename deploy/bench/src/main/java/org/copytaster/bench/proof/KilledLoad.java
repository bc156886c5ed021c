package org.copytaster.bench.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.copytaster.bench.article.ArticleGenerator;
import org.copytaster.bench.load.HttpPlay;
import org.copytaster.bench.stack.Line;
import org.copytaster.bench.stack.MeasuredStack;
import org.copytaster.bench.stack.SearchIndex;
import org.copytaster.bench.stack.Who;

/** The catalog is killed while articles are coming in, and started again. */
public record KilledLoad(MeasuredStack stack, ArticleGenerator articles) {
    private static final int WRITERS = 4;

    /**
     * @param acknowledged articles whose {@code PUT} was answered before the end
     * @param missing of those, how many are not there afterwards
     * @param unannounced of those, how many are not in the change feed
     * @param gaps in the change feed: entries whose cursor is not the one behind the cursor before
     * @param doubled articles that the feed says came twice
     * @param check what the catalog says when it compares its index with its database
     */
    public record Result(int acknowledged, int missing, int unannounced, int gaps, int doubled, JsonNode check) {}

    /**
     * @param first number of the first article to send
     * @param after how long the catalog lives under load
     */
    public Result kill(long first, Duration after) throws IOException, InterruptedException {
        long position = lastPosition();
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicLong next = new AtomicLong(first);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> writeUntilItIsDead(next, acknowledged)));
            }
            Thread.sleep(after);
            stack.killCatalog();
            for (Future<?> writer : writing) {
                writer.get(); // none ended before, for another reason
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer did not come so far", e.getCause());
        }
        stack.startCatalog();
        return examine(Set.copyOf(acknowledged), position);
    }

    private void writeUntilItIsDead(AtomicLong next, Set<UUID> acknowledged) {
        try (Line line = stack.line()) {
            while (true) {
                var article = articles.article(next.getAndIncrement());
                new HttpPlay(line).submit(article).require(201);
                acknowledged.add(article.id());
            }
        } catch (IOException dead) {
            // as wanted: whether the last one was taken is not known, and nothing is claimed of it
        }
    }

    private Result examine(Set<UUID> acknowledged, long position) throws IOException, InterruptedException {
        try (Line line = stack.line()) {
            int missing = 0;
            for (UUID id : acknowledged) {
                missing += line.get(Who.READER, "/articles/" + id).status() == 200 ? 0 : 1;
            }
            int gaps = 0;
            Map<UUID, Integer> created = new HashMap<>();
            for (JsonNode change : changesAfter(line, position)) {
                gaps += change.path("cursor").asLong() == ++position ? 0 : 1;
                position = change.path("cursor").asLong();
                created.merge(UUID.fromString(change.path("article").asText()), 1, Integer::sum);
            }
            long unannounced =
                    acknowledged.stream().filter(id -> !created.containsKey(id)).count();
            long doubled = created.values().stream().filter(n -> n > 1).count();
            SearchIndex index = new SearchIndex(line);
            index.awaitAll(Duration.ofMinutes(2));
            return new Result(acknowledged.size(), missing, (int) unannounced, gaps, (int) doubled, index.check());
        }
    }

    private static List<JsonNode> changesAfter(Line line, long position) throws IOException {
        List<JsonNode> changes = new ArrayList<>();
        String cursor = Long.toString(position);
        boolean more = true;
        while (more) {
            JsonNode page = line.get(Who.READER, "/changes?limit=200&after=" + cursor)
                    .require(200)
                    .json();
            page.path("items").forEach(changes::add);
            cursor = page.path("next").asText();
            more = page.path("more").asBoolean();
        }
        return changes;
    }

    private long lastPosition() throws IOException {
        try (Line line = stack.line()) {
            return line.get(Who.READER, "/changes?limit=1&after=now")
                    .require(200)
                    .json()
                    .path("next")
                    .asLong();
        }
    }
}
