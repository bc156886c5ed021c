package org.copytaster.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;

/** What the catalog says of its index. */
public record SearchIndex(Line line) {
    private static final byte[] NOTHING = {};

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
        return line.get(Who.READER, "/search").require(200).json();
    }

    private static boolean hasAll(JsonNode status) {
        return !status.path("state").asText().equals("building")
                && status.path("position").asLong() >= status.path("last").asLong();
    }

    /** The catalog's own comparison of index and database: {@code articles}, {@code documents}, {@code equal}, {@code differences}. */
    public JsonNode check() throws IOException {
        return line.post(Who.ADMIN, "/search/check", "", NOTHING).require(200).json();
    }
}
