package org.copytaster.catalog.webhook;

import static org.copytaster.catalog.testsupport.Callers.user;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.copytaster.catalog.testsupport.SampleArticles;

/** Somebody who listens to webhooks, with a subscription of his own until he closes. */
final class Receiver implements AutoCloseable {
    final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Reply reply = Reply.of(204, "");
    UUID id;
    String secret;

    record Received(String messageId, String timestamp, List<String> signatures, byte[] body) {
        JsonPath json() {
            return JsonPath.from(new String(body, StandardCharsets.UTF_8));
        }

        String article() {
            return json().getString("data.article");
        }

        boolean isSignedWith(String secret) {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            return signatures.contains(new SigningSecret(key).sign(messageId, Long.parseLong(timestamp), body));
        }
    }

    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange, Received message) throws IOException, InterruptedException;

        static Reply of(int status, String body, String... headers) {
            return (exchange, message) -> {
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                }
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            };
        }
    }

    /** Listens; is subscribed to nothing yet. */
    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    static Receiver subscribed(Map<String, ?> more) throws IOException {
        return new Receiver().subscribe(more);
    }

    Receiver subscribe(Map<String, ?> more) {
        JsonPath created = admin(wanted(more))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        id = UUID.fromString(created.getString("webhook.id"));
        secret = created.getString("secret");
        return this;
    }

    Map<String, Object> wanted(Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(more);
        wanted.putIfAbsent("url", url());
        return wanted;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    static io.restassured.specification.RequestSpecification admin(Object body) {
        return user("admin").contentType(ContentType.JSON).body(body);
    }

    void replies(Reply with) {
        reply = with;
    }

    JsonPath view() {
        return user("admin").get("/webhooks/" + id).jsonPath();
    }

    /** Newest first. */
    List<Map<String, Object>> log() {
        return user("admin").get("/webhooks/" + id + "/deliveries").jsonPath().getList("items");
    }

    Map<String, Object> logOf(UUID article) {
        return log().stream()
                .filter(entry -> article.toString().equals(entry.get("article")))
                .findFirst()
                .orElseThrow();
    }

    List<Received> of(UUID article) {
        return received.stream()
                .filter(r -> article.toString().equals(r.article()))
                .toList();
    }

    List<Received> awaitOf(UUID article, int messages) {
        await(messages + " messages of " + article, () -> of(article).size() >= messages);
        return of(article);
    }

    void awaitLog(UUID article, String field, Object value) {
        await(field + " = " + value, () -> log().stream()
                .anyMatch(entry -> article.toString().equals(entry.get("article")) && value.equals(entry.get(field))));
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Did not happen: " + what);
            }
            sleep(20);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that is sent after all that was to be sent before. */
    UUID somethingLater() {
        UUID later = SampleArticles.given(SampleArticles.ferry());
        awaitOf(later, 1);
        return later;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received message = new Received(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    List.of(exchange.getRequestHeaders()
                            .getFirst("webhook-signature")
                            .split(" ")),
                    exchange.getRequestBody().readAllBytes());
            received.add(message);
            reply.to(exchange, message);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        if (id != null) {
            user("admin").delete("/webhooks/" + id);
        }
        server.stop(0);
    }
}
