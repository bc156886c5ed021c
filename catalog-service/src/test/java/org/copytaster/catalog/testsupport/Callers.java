package org.copytaster.catalog.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copytaster.local.Backends;

/** Requests in somebody's name. */
public final class Callers {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

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

    public static RequestSpecification user(String name) {
        return bearer(TOKENS.computeIfAbsent(name, n -> Backends.start().userToken(n)));
    }

    /** As ingest calls: {@code article-writer} and nothing else. */
    public static RequestSpecification ingest() {
        return service("ingest-service");
    }

    /** {@code ingest-service} or {@code demo-service}. */
    public static RequestSpecification service(String client) {
        return bearer(TOKENS.computeIfAbsent(client, c -> Backends.start().serviceToken(c, c)));
    }

    private static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }
}
