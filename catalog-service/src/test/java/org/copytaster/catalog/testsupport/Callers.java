package org.copytaster.catalog.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.copytaster.local.Backends;

/** Requests in somebody's name. */
public final class Callers {
    /** Shorter than a token lives, however slow the machine is. */
    private static final Duration KEPT = Duration.ofMinutes(3);

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, long sinceNanos) {
        boolean isOld() {
            return System.nanoTime() - sinceNanos > KEPT.toNanos();
        }
    }

    /** Its own default for types it does not know is Latin-1. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8));

    private Callers() {}

    public static RequestSpecification nobody() {
        return given().config(UTF_8);
    }

    public static RequestSpecification reader() {
        return user("reader");
    }

    public static RequestSpecification editor() {
        return user("editor");
    }

    public static RequestSpecification chief() {
        return user("chief");
    }

    public static RequestSpecification admin() {
        return user("admin");
    }

    public static RequestSpecification user(String name) {
        return bearer(token(name, () -> Backends.start().userToken(name)));
    }

    /** As ingest calls: {@code article-writer} and nothing else. */
    public static RequestSpecification ingest() {
        return service("ingest-service");
    }

    /** {@code ingest-service} or {@code demo-service}. */
    public static RequestSpecification service(String client) {
        return bearer(token(client, () -> Backends.start().serviceToken(client, client)));
    }

    private static String token(String whose, Supplier<String> fresh) {
        return TOKENS.compute(
                        whose,
                        (_, known) ->
                                known == null || known.isOld() ? new Token(fresh.get(), System.nanoTime()) : known)
                .value();
    }

    private static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }
}
