package org.copytaster.catalog.webhook;

import static org.copytaster.catalog.testsupport.Callers.user;
import static org.copytaster.catalog.testsupport.Examples.check;
import static org.copytaster.catalog.testsupport.SampleArticles.example;
import static org.copytaster.catalog.testsupport.SampleArticles.ferry;
import static org.copytaster.catalog.testsupport.SampleArticles.given;
import static org.copytaster.catalog.webhook.Receiver.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.copytaster.catalog.testsupport.CatalogTest;
import org.copytaster.catalog.testsupport.Edits;
import org.junit.jupiter.api.Test;

/** The examples of webhooks look as what is sent and answered. */
@CatalogTest
class WebhookContractTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void subscriptions() throws IOException {
        JsonNode created = json.readTree(admin(example("webhook-new.json"))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        String address = "/webhooks/" + created.at("/webhook/id").asText();
        check("webhook-created.json", created);
        check("webhook.json", answer(address));
        check("webhook-secret.json", posted(address + "/secret", "webhook-rotation.json"));
        user("admin").delete(address).then().statusCode(204);
    }

    @Test
    void deliveries() throws IOException {
        try (Receiver receiver = Receiver.subscribed(Map.of())) {
            UUID id = given(ferry());
            receiver.awaitLog(id, "status", "delivered");
            Edits.edit(
                            org.copytaster.catalog.testsupport.Callers.editor(),
                            id,
                            Map.of("headline", "Ferry hits pier", "note", "shorter"))
                    .statusCode(200);
            receiver.awaitOf(id, 2);
            check(
                    "webhook-message.json",
                    json.readTree(receiver.of(id).getLast().body()));
            check(
                    "webhook-delivery.json",
                    answer("/webhooks/%s/deliveries/%s"
                            .formatted(receiver.id, receiver.log().getLast().get("id"))));
        }
    }

    private JsonNode posted(String path, String example) throws IOException {
        return json.readTree(admin(example(example))
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private JsonNode answer(String path) throws IOException {
        return json.readTree(
                user("admin").get(path).then().statusCode(200).extract().asString());
    }
}
