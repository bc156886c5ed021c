package org.copytaster.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.copytaster.local.LocalStack;

/** Keycloak's tokens, kept while they are good. */
final class AccessTokens {
    /** They live for five minutes. */
    private static final Duration KEPT = Duration.ofMinutes(4);

    private final LocalStack stack;
    private final Map<Who, Kept> kept = new EnumMap<>(Who.class);

    private record Kept(String token, long until) {}

    AccessTokens(LocalStack stack) {
        this.stack = stack;
    }

    synchronized String of(Who who) {
        Kept known = kept.get(who);
        if (known == null || System.nanoTime() > known.until) {
            known = new Kept(fresh(who), System.nanoTime() + KEPT.toNanos());
            kept.put(who, known);
        }
        return known.token;
    }

    /** What the token says of whom. */
    JsonNode claims(Who who) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(of(who).split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fresh(Who who) {
        return switch (who) {
            case READER -> stack.serviceToken("demo-service", "demo-service");
            case INGEST -> stack.serviceToken("ingest-service", "ingest-service");
            case EDITOR -> stack.userToken("editor");
            case CHIEF -> stack.userToken("chief");
            case ADMIN -> stack.userToken("admin");
        };
    }
}
