package org.copytaster.catalog.webhook;

import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.webhook.Receiver.admin;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogTest
class WebhookResourceTest {

    @Test
    void isMadeChangedAndEnded() {
        JsonPath created = admin(
                        Map.of("url", "https://desk.example/hook", "kinds", List.of("state", "body"), "enabled", false))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/webhooks/[0-9a-f-]{36}"))
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("webhook.kinds", is(List.of("body", "state")))
                .body("webhook.disabledReason", matchesPattern("Disabled by .+"))
                .extract()
                .jsonPath();
        String address = "/webhooks/" + created.getString("webhook.id");
        assertFalse(user("admin").get(address).asString().contains("whsec_"), "a secret is told once");
        user("admin").get("/webhooks").then().body("items.id", hasItem(created.getString("webhook.id")));
        admin(Map.of("url", "https://desk.example/other", "state", "published", "enabled", false))
                .put(address)
                .then()
                .statusCode(200)
                .body("url", is("https://desk.example/other"))
                .body("kinds", is(List.of()))
                .body("state", is("published"));
        user("admin").delete(address).then().statusCode(204);
        user("admin").get(address).then().statusCode(404);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("url", Map.of()),
                Arguments.of("url", Map.of("url", "https://10.0.0.1/")),
                Arguments.of("url", Map.of("url", "x".repeat(3_000))),
                Arguments.of("url", Map.of("url", "gopher://desk.example/")),
                Arguments.of("after", Map.of("url", "https://desk.example/", "after", "-1")),
                Arguments.of("description", Map.of("url", "https://desk.example/", "description", "x".repeat(501))));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatCannotBeSubscribed(String field, Map<String, Object> wanted) {
        admin(wanted).post("/webhooks").then().statusCode(422).body("violations.field", hasItem(field));
    }

    @Test
    void refusesUnknownKindsAndCursorsAhead() {
        admin(Map.of("url", "https://desk.example/", "kinds", List.of("weather")))
                .post("/webhooks")
                .then()
                .statusCode(400);
        admin(Map.of("url", "https://desk.example/", "after", "99999999999"))
                .post("/webhooks")
                .then()
                .statusCode(410)
                .body("type", is("urn:copytaster:problem:cursor-ahead"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT169H", "PT-1H", "P", "PT", "1h", "P999999999D", "PT99999999999999999999S", "P1Y"})
    void refusesAnOverlapThatIsNone(String overlap) {
        String id = admin(Map.of("url", "https://desk.example/", "enabled", false))
                .post("/webhooks")
                .path("webhook.id");
        admin(Map.of("overlap", overlap))
                .post("/webhooks/" + id + "/secret")
                .then()
                .statusCode(422);
        user("admin").delete("/webhooks/" + id).then().statusCode(204);
    }

    @Test
    void tellsDeliveriesOfOtherWebhooksNothing() {
        user("admin")
                .get("/webhooks/" + UUID.randomUUID() + "/deliveries")
                .then()
                .statusCode(404);
        user("admin")
                .get("/webhooks/" + UUID.randomUUID() + "/deliveries/1")
                .then()
                .statusCode(404);
        user("admin").post("/webhooks/" + UUID.randomUUID() + "/test").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=lost", "cursor=x", "cursor=0", "limit=0", "limit=201"})
    void refusesParametersThatMeanNothing(String query) {
        user("admin")
                .get("/webhooks/" + UUID.randomUUID() + "/deliveries?" + query)
                .then()
                .statusCode(422);
    }
}
