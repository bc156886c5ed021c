package org.copytaster.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;

/** What the catalog says of its index. */
public record SearchIndex(Line line) {
    private static final byte[] NOTHING = {};

    /** There is nothing to compare where search reads the tables themselves. */
    private static final int NO_INDEX = 404;

    /** Returns when all that was committed can be found; how long that took. */
    public Duration awaitAll(Duration patience) throws IOException, InterruptedException {
        long began = System.nanoTime();
        JsonNode status = status();
        while (!hasAll(status)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (waited.compareTo(patience) > 0) {
                throw new IllegalStateException("the index is still behind after " + patience + ": " + status);
            }
            Thread.sleep(200);
            status = status();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private JsonNode status() throws IOException {
        Answer answer = line.get(Who.READER, "/search").require(200, NO_INDEX);
        return answer.status() == NO_INDEX ? MissingNode.getInstance() : answer.json();
    }

    private static boolean hasAll(JsonNode status) {
        return !status.path("state").asText().equals("building")
                && status.path("position").asLong() >= status.path("last").asLong();
    }

    /** The catalog's own comparison of index and database: {@code articles}, {@code documents}, {@code equal}, {@code differences}. */
    public JsonNode check() throws IOException {
        Answer answer = line.post(Who.ADMIN, "/search/check", "", NOTHING).require(200, NO_INDEX);
        return answer.status() == NO_INDEX ? MissingNode.getInstance() : answer.json();
    }
}
