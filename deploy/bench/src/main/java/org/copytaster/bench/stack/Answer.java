package org.copytaster.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the catalog answered. */
public record Answer(int status, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalStateException if it is another status than one of these */
    public Answer require(int... wanted) {
        for (int one : wanted) {
            if (status == one) {
                return this;
            }
        }
        throw new IllegalStateException("answered " + status + " " + new String(body, StandardCharsets.UTF_8));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
